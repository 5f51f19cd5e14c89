### contributi — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = پنشن اور بیمے کی رقم
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = وہ پیسے جو ملازم اور کام دینے والا پنشن، بیماری اور بے روزگاری کے لیے جمع کراتے ہیں۔
# it: pensione; INPS; busta paga
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: busta paga → { -busta-paga } = تنخواہ کی پرچی
keywords = پنشن; INPS; تنخواہ کی پرچی; کٹوتی
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = یہ ہر مہینے جمع ہوتی ہے۔ گھریلو کام میں ہر تین مہینے بعد۔
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-ankcy = آپ اپنی رقم [INPS][1] کی ویب سائٹ پر یا [مفت مدد کے دفتر (patronato)][2] کے ساتھ دیکھ سکتے ہیں۔
