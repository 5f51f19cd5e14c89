### pagella — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = رزلٹ کارڈ
# it: Il foglio con i voti dei figli.
summary = وہ کاغذ جس پر بچوں کے نمبر ہوتے ہیں۔
# it: voti; scuola; scheda di valutazione
keywords = نمبر; سکول; رزلٹ
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = آن لائن سکول رجسٹر
p-eakqs = سکول یہ تعلیمی سال کے درمیان اور آخر میں دیتا ہے۔ اکثر یہ [آن لائن سکول رجسٹر (registro elettronico)][1] میں ہوتا ہے۔
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = سنبھال کر رکھیں: سکول یا ملک بدلنے پر چاہیے۔
