### certificato di malattia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = certificat de concediu medical
# it: Il foglio del medico per stare a casa dal lavoro.
summary = Hârtia medicului ca să stați acasă de la muncă.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = INPS
keywords = bolnav; medic; concediu medical; INPS; boală
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = INPS
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-fhd9d = Medicul îl trimite online la INPS. Cereți **numărul** și dați-l angajatorului (datore di lavoro).
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = În anumite ore trebuie să stați acasă, pentru că poate veni un medic să verifice.
