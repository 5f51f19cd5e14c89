### termini/protezione-internazionale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = protezione internazionale
summary = La difesa che uno Stato dà a chi è in pericolo nel suo Paese.
keywords = asilo; rifugiato; protezione sussidiaria
p-igzmg = Ci sono due forme: lo **status di rifugiato** e la **protezione sussidiaria**. In Italia ci sono anche altre protezioni.
# note: [1] = servizi/asilo
p-y9zng = Leggi [come si chiede asilo][1].
