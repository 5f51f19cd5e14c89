### Rete territoriale di Mondinsieme — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Red territorial de Mondinsieme
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Los organismos que trabajaron juntos en Mondinsieme. El acuerdo terminó.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = acuerdo; convenio; red; Mondinsieme
# it: nel 2005
f-8xs2m = en 2005

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = La red trabajó por la inclusión de los ciudadanos extranjeros. El centro [Mondinsieme][1] trabajaba para la red.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = Los organismos firmaron un acuerdo en junio de 2005. Lo renovaron en 2012.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = En el acuerdo, la [Azienda Sociale Cremonese][1] se llama «Azienda Sociale del Cremonese».
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = El acuerdo está **vencido**. No sabemos si existe uno nuevo.
