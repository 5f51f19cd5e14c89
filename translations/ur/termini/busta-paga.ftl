### busta paga — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = تنخواہ کی پرچی
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = ہر مہینے کا کاغذ جس پر تنخواہ، کام کے گھنٹے اور ٹیکس لکھے ہوتے ہیں۔
# it: stipendio; cedolino; salario
keywords = تنخواہ; سیلری سلپ; مزدوری; پے سلپ
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-krgcy = { -datore-di-lavoro(case: "obl") } پر لازم ہے کہ آپ کو یہ دے۔ سب سنبھال کر رکھیں۔
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = یہ اجازت نامے، مکان اور پنشن کے لیے ثبوت ہیں۔
