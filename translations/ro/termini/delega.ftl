### delega — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = împuternicire
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = O hârtie prin care altă persoană face un lucru pentru dumneavoastră.
# it: firma; incarico; procura
keywords = semnătură; împuternicire; procură; delegație
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Scrieți numele dumneavoastră, numele celeilalte persoane și ce poate face. Semnați și adăugați copia actului de identitate.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Citiți bine înainte de a semna o împuternicire.
