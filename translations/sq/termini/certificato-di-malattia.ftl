### certificato di malattia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = raport mjekësor
# it: Il foglio del medico per stare a casa dal lavoro.
summary = Fleta e mjekut për të qëndruar në shtëpi nga puna.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
keywords = i sëmurë; mjek; punë; INPS; raport
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-fhd9d = Mjeku e dërgon në internet te INPS. Kërkoni **numrin** dhe jepjani { -datore-di-lavoro(case: "gen") }.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = Në disa orë duhet të qëndroni në shtëpi, sepse mund të vijë një mjek për kontroll.
