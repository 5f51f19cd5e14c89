### Certificazione Unica — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = سالانہ آمدنی کا سرٹیفکیٹ
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = وہ کاغذ جس پر لکھا ہے کہ آپ نے ایک سال میں کتنا کمایا اور کتنا ٹیکس دیا۔
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = آمدنی
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
keywords = CU; آمدنی; ٹیکس; 730; سالانہ تنخواہ
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
p-hu9g6 = یہ { -datore-di-lavoro } بہار میں دیتا ہے۔ اگر INPS نے آپ کو کچھ پیسے دیے ہوں تو وہ بھی ایک دیتا ہے۔
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = سالانہ ٹیکس کا فارم 730
p-6wsnx = یہ [730][1] کے لیے چاہیے۔
