### protezione internazionale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = международная защита
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = Защита, которую государство даёт тем, кто в опасности в своей стране.
# it: asilo; rifugiato; protezione sussidiaria
keywords = убежище; беженец; дополнительная защита
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = Есть две формы: **status di rifugiato** (статус беженца) и **protezione sussidiaria** (дополнительная защита). В Италии есть и другие виды защиты.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Читайте, [как попросить убежища][1].
