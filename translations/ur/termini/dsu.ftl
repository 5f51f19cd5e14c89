### DSU — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ISEE کا فارم
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
summary = خاندان کی معلومات کا فارم۔ اسی سے ISEE نکالا جاتا ہے۔
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
keywords = ISEE; اقرار نامہ; CAF; فارم
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-m46tp = DSU کا مطلب ہے dichiarazione sostitutiva unica۔ یہ [CAF][1] کے ساتھ یا INPS کی ویب سائٹ پر بھرتے ہیں۔
