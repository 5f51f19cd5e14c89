### Lingua italiana — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = Langue italienne
# it: Dove imparare l'italiano.
summary = Où apprendre l’italien.
# it: italiano; corso; scuola; imparare
keywords = italien; cours; école; apprendre; langue
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = école publique pour adultes
p-m62u2 = Vous pouvez apprendre l’italien aussi à l’âge adulte. Commencez par la page sur les [cours de l’école publique pour adultes (CPIA)][1].
