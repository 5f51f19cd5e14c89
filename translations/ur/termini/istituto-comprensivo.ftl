### istituto comprensivo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = کئی سکولوں کا مشترکہ ادارہ
# it: Più scuole insieme: infanzia, primaria e medie.
summary = کئی سکول ایک ساتھ: کنڈرگارٹن، پرائمری اور مڈل۔
# it: scuola; elementari; medie; IC
keywords = سکول; پرائمری; مڈل; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = اس کا ایک دفتر (segreteria) اور ایک سربراہ ہوتا ہے۔ بچے کے داخلے کے لیے segreteria جائیں۔
