### protezione internazionale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione internazionale
title = mbrojtje ndërkombëtare
# it: La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
summary = Mbrojtja që një Shtet i jep atij që është në rrezik në vendin e vet.
# it: asilo; rifugiato; protezione sussidiaria
keywords = azil; refugjat; mbrojtje plotësuese
# it: Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
p-igzmg = Ka dy forma: statusi i refugjatit (**status di rifugiato**) dhe mbrojtja plotësuese (**protezione sussidiaria**). Në Itali ka edhe mbrojtje të tjera.
# it: Leggi [come si chiede asilo][1].
# note: [1] = servizi/asilo
p-y9zng = Lexoni [si kërkohet azili][1].
