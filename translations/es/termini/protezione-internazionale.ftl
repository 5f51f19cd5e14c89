### protezione internazionale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = protección internacional
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = La protección que un Estado da a quien está en peligro en su país.
# it: asilo; rifugiato; protezione sussidiaria
keywords = asilo; refugiado; protección subsidiaria
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = Hay dos formas: el **status di rifugiato** (condición de refugiado) y la **protezione sussidiaria** (protección subsidiaria). En Italia hay también otras protecciones.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Lea [cómo se pide asilo][1].
