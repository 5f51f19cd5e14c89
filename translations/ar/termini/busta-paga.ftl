### busta paga — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = كشف الراتب
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = ورقة كل شهر فيها الأجر والساعات والضرائب.
# it: stipendio; cedolino; salario
keywords = راتب; مفردات المرتب; ورقة الأجر; أجر
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-krgcy = يجب على { -datore-di-lavoro } أن يعطيك إياه. احفظ كل الكشوف.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = هي إثباتات للتصريح والسكن والمعاش.
