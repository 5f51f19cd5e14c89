### Rete territoriale di Mondinsieme — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Mondinsieme کا علاقائی نیٹ ورک
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = وہ ادارے جنہوں نے Mondinsieme کے ساتھ کام کیا۔ معاہدہ ختم ہو چکا ہے۔
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = معاہدہ; نیٹ ورک; Mondinsieme; ادارے
# it: nel 2005
f-8xs2m = 2005 میں

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = نیٹ ورک نے غیر ملکی شہریوں کی شمولیت کے لیے کام کیا۔ [Mondinsieme][1] مرکز نیٹ ورک کے لیے کام کرتا تھا۔
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = اداروں نے جون 2005 میں معاہدے پر دستخط کیے۔ 2012 میں اس کی تجدید کی۔
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = معاہدے میں [Azienda Sociale Cremonese][1] کا نام ”Azienda Sociale del Cremonese“ ہے۔
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = معاہدے کی مدت **ختم ہو چکی ہے**۔ ہم نہیں جانتے کہ کوئی نیا معاہدہ ہے یا نہیں۔
