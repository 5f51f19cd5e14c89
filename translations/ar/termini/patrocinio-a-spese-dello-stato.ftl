### patrocinio a spese dello Stato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = المحامي على نفقة الدولة
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = المحامي الذي تدفع له الدولة لمن ماله قليل.
# it: avvocato gratis; gratuito patrocinio
keywords = محامٍ مجاني; المساعدة القضائية; باتروتشينيو
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = كثيرون يقولون **gratuito patrocinio**. اقرأ [كيف تطلبه][1].
