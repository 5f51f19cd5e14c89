### protezione internazionale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = protection internationale
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = La défense qu’un État donne à une personne en danger dans son pays.
# it: asilo; rifugiato; protezione sussidiaria
keywords = asile; réfugié; protection subsidiaire
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = Il y a deux formes : le **status di rifugiato** (statut de réfugié) et la **protezione sussidiaria** (protection subsidiaire). En Italie, il y a aussi d’autres protections.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Lisez [comment demander l’asile][1].
