### protezione internazionale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = international protection
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = The protection that a State gives to people who are in danger in their country.
# it: asilo; rifugiato; protezione sussidiaria
keywords = asylum; refugee; subsidiary protection
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = There are two forms: **refugee status (status di rifugiato)** and **subsidiary protection (protezione sussidiaria)**. In Italy there are also other kinds of protection.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Read [how to ask for asylum][1].
