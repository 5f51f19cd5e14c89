### Associazioni — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = الجمعيات
# it: Gruppi e volontari della zona.
summary = مجموعات ومتطوعون في المنطقة.
# it: associazioni; volontari; comunità
keywords = جمعيات; متطوعون; جالية; تطوع; مجموعة
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = في المجموعة تجد أصدقاء ومساعدة. اقرأ [كيف تجد مجموعة][1].
