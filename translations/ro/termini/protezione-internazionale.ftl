### protezione internazionale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = protecție internațională
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = Apărarea pe care un stat o dă celui care este în pericol în țara lui.
# it: asilo; rifugiato; protezione sussidiaria
keywords = azil; refugiat; protecție subsidiară; azil politic
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = Există două forme: statutul de refugiat, **status di rifugiato**, și protecția subsidiară, **protezione sussidiaria**. În Italia există și alte forme de protecție.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Citiți [cum se cere azil][1].
