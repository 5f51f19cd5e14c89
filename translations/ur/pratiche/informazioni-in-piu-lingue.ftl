### Informazioni sui servizi in più lingue — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = کئی زبانوں میں سروسز کی معلومات
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = جو موجود ہے اسے جمع کرنا، ترجمہ کرنا اور سب تک پہنچانا۔
# it: traduzione; materiale informativo; volantini; lingue
keywords = ترجمہ; معلوماتی مواد; پرچے; زبانیں
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = یہ [Terre di Inclusione][1] منصوبے کا ایک کام ہے، 2014-2020 کے فنڈ سے۔

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = سماجی سروسز، صحت اور مقامی منصوبوں کا جو مواد موجود ہے اسے جمع کیا جاتا ہے۔
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = اس کا کئی زبانوں میں ترجمہ ہوتا ہے۔
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = اسے وہاں پہنچایا جاتا ہے جہاں لوگ آتے جاتے ہیں۔
