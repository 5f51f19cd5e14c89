### Bambini e famiglia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = الأطفال والأسرة
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
# term: ricongiungimento → { -ricongiungimento-familiare } = لمّ شمل الأسرة
summary = الولادة وطبيب الأطفال والمساعدات للأطفال ولمّ شمل الأسرة.
# it: famiglia; bambini; figli; nascita; genitori
keywords = أسرة; عائلة; أطفال; أولاد; ولادة; آباء
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = إعانة الأطفال الشهرية
p-3sy83 = إذا كان طفلك سيولد قريبًا، فاقرأ [ماذا تفعل][1]. بشأن المال الشهري اقرأ عن [إعانة الأطفال][2].
