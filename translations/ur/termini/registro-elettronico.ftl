### registro elettronico — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = آن لائن سکول رجسٹر
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = وہ ویب سائٹ جہاں آپ سکول کے نمبر، ہوم ورک، غیر حاضریاں اور اطلاعات پڑھتے ہیں۔
# it: compiti; voti; assenze; scuola; avvisi
keywords = ہوم ورک; نمبر; غیر حاضری; سکول; نوٹس
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = سکول کا دفتر (segreteria) آپ کو پاس ورڈ دیتا ہے۔ اسے اکثر دیکھیں: بہت سے سکول اب کاغذ نہیں دیتے۔
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = اگر آپ داخل نہیں ہو سکتے تو segreteria سے پوچھیں۔
