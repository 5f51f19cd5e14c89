### delega — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = procuration
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = Un papier avec lequel une autre personne fait une chose pour vous.
# it: firma; incarico; procura
keywords = signature; mandat; pouvoir
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Écrivez votre nom, le nom de l’autre personne et ce qu’elle peut faire. Signez et ajoutez la copie de votre pièce d’identité.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Lisez bien avant de signer une procuration.
