### delega — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = autorizim me shkrim
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = Një fletë me të cilën një person tjetër bën diçka për ju.
# it: firma; incarico; procura
keywords = firmë; autorizim; prokurë
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = Shkruani emrin tuaj, emrin e personit tjetër dhe çfarë mund të bëjë. Firmosni dhe shtoni kopjen e dokumentit.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = Lexoni mirë para se të firmosni një autorizim (delega).
