### Rete territoriale di Mondinsieme — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Rețeaua teritorială Mondinsieme
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Instituțiile care au lucrat împreună la Mondinsieme. Acordul s-a încheiat.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = acord; protocol; rețea; Mondinsieme
# it: nel 2005
f-8xs2m = în 2005

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = Rețeaua a lucrat pentru incluziunea cetățenilor străini. Centrul [Mondinsieme][1] lucra pentru rețea.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = Instituțiile au semnat un acord în iunie 2005. L-au reînnoit în 2012.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = În acord, [Azienda Sociale Cremonese][1] se numește „Azienda Sociale del Cremonese”.
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = Acordul a **expirat**. Nu știm dacă există unul nou.
