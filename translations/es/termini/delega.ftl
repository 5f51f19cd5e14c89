### delega — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = autorización escrita
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = Una hoja con la que otra persona hace una cosa por usted.
# it: firma; incarico; procura
keywords = firma; encargo; poder
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Escriba su nombre, el nombre de la otra persona y qué puede hacer. Firme y añada la copia del documento.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Lea bien antes de firmar una autorización.
