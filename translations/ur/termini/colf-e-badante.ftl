### colf e badante — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = گھریلو ملازم اور بزرگوں کی دیکھ بھال کرنے والا
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = Colf گھر کی صفائی کرتے ہیں۔ Badante کسی بزرگ یا بیمار شخص کی دیکھ بھال کرتے ہیں۔
# it: lavoro domestico; assistente familiare; baby sitter
keywords = گھر کا کام; بزرگوں کی دیکھ بھال; آیا; بچوں کی دیکھ بھال
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = ان کے لیے قومی معاہدہ، چھٹیاں اور آرام ہے۔ پڑھیں [قاعدے][1]۔
