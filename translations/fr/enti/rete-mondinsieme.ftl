### Rete territoriale di Mondinsieme — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = ===
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Les organismes qui ont travaillé ensemble à Mondinsieme. L’accord est terminé.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = protocole; accord; réseau; Mondinsieme
# it: nel 2005
f-8xs2m = en 2005

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = Le réseau a travaillé pour l’inclusion des citoyens étrangers. Le centre [Mondinsieme][1] travaillait pour le réseau.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = Les organismes ont signé un accord en juin 2005. Ils l’ont renouvelé en 2012.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = Dans l’accord, l’[Azienda Sociale Cremonese][1] s’appelle « Azienda Sociale del Cremonese ».
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = L’accord est **arrivé à sa fin**. Nous ne savons pas s’il en existe un nouveau.
