### ricetta — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = рецепт або направлення
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = Папір від лікаря, щоб отримати ліки, огляд або обстеження.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = impegnativa; рецепт; ліки; електронний рецепт; направлення; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = Його називають також **impegnativa**. Часто лікар дає лише номер або надсилає його на телефон.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
p-7um7y = В аптеці покажіть номер і [медичну картку][1].
