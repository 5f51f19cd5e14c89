### colf e badante — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = домработница и сиделка
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = Colf убирает дом. Badante ухаживает за пожилым или больным человеком.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = домашняя работа; сиделка; няня; уборщица
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = У них есть национальный договор, отпуск и отдых. Читайте [правила][1].
