### delega — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = written authorisation
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = A paper that lets another person do something for you.
# it: firma; incarico; procura
keywords = signature; authorisation; proxy; power of attorney
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Write your name, the other person's name and what they can do. Sign, and add the copy of your identity document.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Read carefully before you sign one.
