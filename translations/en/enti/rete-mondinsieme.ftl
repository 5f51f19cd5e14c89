### Rete territoriale di Mondinsieme — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = The local network of Mondinsieme
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = The organisations that worked together at Mondinsieme. The agreement has ended.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = memorandum of understanding; agreement; network; Mondinsieme
# it: nel 2005
f-8xs2m = in 2005

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = The network worked for the inclusion of foreign citizens. The [Mondinsieme][1] centre worked for the network.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = The organisations signed an agreement in June 2005. They renewed it in 2012.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = In the agreement, [Azienda Sociale Cremonese][1] is called “Azienda Sociale del Cremonese”.
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = The agreement has **expired**. We do not know if there is a new one.
