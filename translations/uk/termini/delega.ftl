### delega — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = письмове доручення
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = Папір, за яким інша людина робить щось за вас.
# it: firma; incarico; procura
keywords = підпис; доручення; довіреність
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Напишіть своє ім’я, ім’я іншої людини і що вона може робити. Підпишіть і додайте копію документа.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Уважно читайте, перш ніж підписати доручення.
