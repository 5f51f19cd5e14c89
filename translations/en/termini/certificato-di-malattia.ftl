### certificato di malattia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = sick note
# it: Il foglio del medico per stare a casa dal lavoro.
summary = The doctor's paper for staying at home from work.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = social security institute
keywords = ill; doctor; work; INPS; sick leave
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = social security institute
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-fhd9d = The doctor sends it to INPS online. Ask for the **number** and give it to your { -datore-di-lavoro }.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = At certain hours you must stay at home, because a doctor may come to check.
