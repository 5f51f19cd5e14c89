### certificato di malattia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = arrêt maladie
# it: Il foglio del medico per stare a casa dal lavoro.
summary = Le papier du médecin pour rester à la maison sans aller au travail.
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = institut national de sécurité sociale
keywords = malade; médecin; travail; INPS; arrêt de travail
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = institut national de sécurité sociale
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-fhd9d = Le médecin l’envoie en ligne à l’INPS. Demandez le **numéro** et donnez-le à l’{ -datore-di-lavoro }.
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = À certaines heures, vous devez rester à la maison, car un médecin peut venir contrôler.
