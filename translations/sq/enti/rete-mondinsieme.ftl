### Rete territoriale di Mondinsieme — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Rrjeti i Mondinsieme në territor
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = Entet që kanë punuar bashkë me Mondinsieme. Marrëveshja ka mbaruar.
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = marrëveshje; rrjet; Mondinsieme; protokoll
# it: nel 2005
f-8xs2m = në vitin 2005

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = Rrjeti ka punuar për përfshirjen e shtetasve të huaj. Qendra [Mondinsieme][1] punonte për rrjetin.
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = Entet firmosën një marrëveshje në qershor të vitit 2005. E rinovuan në vitin 2012.
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = Në marrëveshje [Azienda Sociale Cremonese][1] quhet «Azienda Sociale del Cremonese».
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = Marrëveshja **ka skaduar**. Nuk dimë nëse ka një të re.
