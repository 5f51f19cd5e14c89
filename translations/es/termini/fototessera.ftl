### fototessera — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: fototessera
title = foto tamaño carné
# it: Una foto piccola del tuo viso, per i documenti.
summary = Una foto pequeña de su cara, para los documentos.
# it: foto; documenti; fotografia
keywords = foto; documentos; fotografía
# it: Deve essere recente, con il viso ben visibile. Puoi tenere il velo, se si vede tutto il viso.
p-ijiai = Debe ser reciente, con la cara bien visible. Puede llevar el velo, si se ve toda la cara.
