### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = صوبہ کریمونا کی انجمنوں اور کوآپریٹو اداروں کا گروپ۔
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = انجمنیں; رضاکار; کوآپریٹو; فورم

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Forum انجمنوں، رضاکاروں کے گروپوں اور سماجی کوآپریٹو کو ملاتا تھا۔ یہ [Mondinsieme کے نیٹ ورک][1] کا حصہ تھا۔
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = ہمیں اس کا آج کا رابطہ معلوم نہیں ہے۔ انجمن ڈھونڈنے کے لیے [انجمنیں اور رضاکارانہ کام][1] پڑھیں۔
