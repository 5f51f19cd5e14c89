### delega — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = ক্ষমতাপত্র
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = যে কাগজ দিয়ে অন্য একজন আপনার হয়ে কোনো কাজ করেন।
# it: firma; incarico; procura
keywords = ???
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = ???
# it: Leggi bene prima di firmare una delega.
p-mxz2t = ???
