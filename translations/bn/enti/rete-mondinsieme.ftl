### Rete territoriale di Mondinsieme — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = ===
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = ???
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = ???
# it: nel 2005
f-8xs2m = ???

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = ???
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = ???
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = ???
