### Una mappa delle associazioni — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = انجمنوں کا نقشہ
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = انجمنیں ڈھونڈنا، ان کی مدد کرنا اور دفتروں سے ان کی بات کرانا۔
# it: associazioni; mappa; volontariato; stranieri
keywords = انجمنیں; نقشہ; رضاکار; غیر ملکی
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = یہ [Terre di Inclusione][1] منصوبے کا ایک کام ہے، 2014-2020 کے فنڈ سے۔

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = رضاکاروں کی انجمنوں کی سرگرمیاں ڈھونڈی جاتی ہیں۔
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = ان کی مدد کی جاتی ہے اور لوگوں کو ان کے بارے میں بتایا جاتا ہے۔
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = غیر ملکی شہریوں کی انجمنوں کو مضبوط کیا جاتا ہے۔
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = انجمنوں اور سرکاری دفتروں کے درمیان رابطے بنائے جاتے ہیں۔
