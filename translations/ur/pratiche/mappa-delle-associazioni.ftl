### Una mappa delle associazioni — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = انجمنوں کا نقشہ
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = ایک منصوبہ انجمنیں ڈھونڈنا اور دفتروں سے بات کرنے میں ان کی مدد کرنا چاہتا تھا۔
# it: associazioni; mappa; volontariato; stranieri
keywords = انجمنیں; نقشہ; رضاکار; غیر ملکی
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = یہ [Terre di Inclusione][1] منصوبے کا ایک کام تھا، 2014-2020 کے فنڈ سے۔

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = منصوبے کے اداروں کو رضاکاروں کی انجمنوں کی سرگرمیاں ڈھونڈنی تھیں۔
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = انہیں ان کی مدد کرنی تھی اور لوگوں کو ان کے بارے میں بتانا تھا۔
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = انہیں غیر ملکی شہریوں کی انجمنوں کو مضبوط کرنا تھا۔
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = انہیں انجمنوں اور سرکاری دفتروں کے درمیان رابطے بنانے تھے۔
