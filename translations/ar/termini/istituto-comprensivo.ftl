### istituto comprensivo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = المجمع المدرسي
# it: Più scuole insieme: infanzia, primaria e medie.
summary = عدة مدارس معًا: الروضة والابتدائية والإعدادية.
# it: scuola; elementari; medie; IC
keywords = مدرسة; ابتدائي; إعدادي; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = له سكرتارية واحدة ومدير. لتسجيل طفلك اذهب إلى السكرتارية.
