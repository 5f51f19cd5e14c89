### Soldi e aiuti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Деньги и помощь
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = показатель достатка семьи
# term: bollette → { -bolletta } = счёт за коммунальные услуги
summary = ISEE, пособия, счета за коммунальные услуги, банк, налоги.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = показатель достатка семьи
keywords = деньги; бедность; ISEE; пособие; бонус; материальная помощь
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = показатель достатка семьи
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-8wdxi = Почти для любой помощи нужен [ISEE][1]. Начните с него. Если не знаете, к кому обратиться, поговорите с [социальным работником (assistente sociale)][2].
