### registro elettronico — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = السجل المدرسي الإلكتروني
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = الموقع الذي تقرأ فيه الدرجات والواجبات والغياب وإعلانات المدرسة.
# it: compiti; voti; assenze; scuola; avvisi
keywords = واجبات; درجات; غياب; مدرسة; إعلانات
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = تعطيك السكرتارية كلمة سر. انظر إليه كثيرًا: مدارس كثيرة لم تعد تعطي أوراقًا.
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = إذا لم تستطع الدخول، فاسأل السكرتارية.
