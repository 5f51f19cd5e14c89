### colf e badante — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = punonjës shtëpie dhe kujdestar
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = Colf pastron shtëpinë. Badante kujdeset për një person të moshuar ose të sëmurë.
# it: lavoro domestico; assistente familiare; baby sitter
keywords = punë shtëpie; kujdestare; dado; pastruese; ndihmëse familjare
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = Kanë një kontratë kombëtare, pushime të paguara dhe pushim. Lexoni [rregullat][1].
