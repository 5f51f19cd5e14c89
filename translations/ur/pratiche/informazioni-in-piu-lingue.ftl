### Informazioni sui servizi in più lingue — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = کئی زبانوں میں سروسز کی معلومات
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = ایک منصوبہ سروسز کی معلومات جمع کرنا اور ان کا ترجمہ کرنا چاہتا تھا۔
# it: traduzione; materiale informativo; volantini; lingue
keywords = ترجمہ; معلوماتی مواد; پرچے; زبانیں
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = یہ [Terre di Inclusione][1] منصوبے کا ایک کام تھا، 2014-2020 کے فنڈ سے۔

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = منصوبے کے اداروں کو سماجی سروسز، صحت اور مقامی منصوبوں کا وہ مواد جمع کرنا تھا جو پہلے سے موجود تھا۔
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = انہیں اس کا کئی زبانوں میں ترجمہ کرنا تھا۔
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = انہیں اسے لوگوں تک پہنچانا تھا۔
