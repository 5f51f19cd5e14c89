### assegno unico — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = إعانة الأطفال الشهرية
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
summary = المال الذي تدفعه INPS كل شهر عن الأولاد.
# it: figli; assegni familiari; AUU
keywords = أولاد; التعويضات العائلية; AUU; منحة الأطفال
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = تُدفع من الشهر السابع من الحمل حتى عمر 21 سنة، ببعض الشروط.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = اقرأ [كيف تطلبها][1].
