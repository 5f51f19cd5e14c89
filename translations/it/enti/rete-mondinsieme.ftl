### enti/rete-mondinsieme
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Rete territoriale di Mondinsieme
summary = Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
keywords = protocollo d'intesa; accordo; rete; Mondinsieme
# members.role
f-8xs2m = nel 2005

## Che cosa fa

# note: [1] = luoghi/mondinsieme
p-45acx = La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
p-9uefp = Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
p-5a6ja = L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
