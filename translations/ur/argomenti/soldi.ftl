### Soldi e aiuti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = پیسے اور امداد
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
summary = ISEE، الاؤنس، بل، بینک، ٹیکس۔
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
keywords = پیسے; غریبی; ISEE; الاؤنس; بونس; مالی امداد
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-8wdxi = تقریباً ہر امداد کے لیے [ISEE][1] مانگتے ہیں۔ وہیں سے شروع کریں۔ اگر آپ نہیں جانتے کس سے پوچھیں تو [سوشل ورکر (assistente sociale)][2] سے بات کریں۔
