### protezione internazionale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = міжнародний захист
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = Захист, який держава дає тим, хто в небезпеці у своїй країні.
# it: asilo; rifugiato; protezione sussidiaria
keywords = притулок; біженець; додатковий захист
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = Є дві форми: **status di rifugiato** (статус біженця) і **protezione sussidiaria** (додатковий захист). В Італії є також інші види захисту.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Читайте, [як просити притулок][1].
