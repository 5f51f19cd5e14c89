### delega — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = письменная доверенность
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = Бумага, по которой другой человек делает что-то за вас.
# it: firma; incarico; procura
keywords = подпись; поручение; доверенность
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Напишите своё имя, имя другого человека и что он может сделать. Подпишите и приложите копию документа.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Внимательно прочитайте, прежде чем подписать доверенность.
