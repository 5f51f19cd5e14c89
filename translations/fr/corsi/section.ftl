### Corsi — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi
title = Cours
# it: Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
# term: cpia → { -cpia } = école publique pour adultes
summary = Cours des projets du territoire. Pour les cours d’aujourd’hui, demandez à l’{ -cpia }.
