### NASpI — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = إعانة البطالة
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
summary = المال الذي تدفعه INPS لمن فقد العمل.
# it: disoccupazione; licenziato; sussidio
keywords = بطالة; شوماج; فصل من العمل; إعانة
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = اطلبها خلال 68 يومًا من نهاية العمل. اقرأ [كيف تطلبها][1].
