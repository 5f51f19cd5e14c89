### udienza — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = عدالت کی پیشی
# it: Il giorno in cui il giudice ti ascolta.
summary = وہ دن جب جج آپ کی بات سنتا ہے۔
# it: tribunale; giudice; processo
keywords = عدالت; جج; مقدمہ; پیشی
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = دن، وقت اور کمرہ اچھی طرح دیکھ لیں۔ ہمیشہ جائیں، بہتر ہے [وکیل][1] کے ساتھ۔
