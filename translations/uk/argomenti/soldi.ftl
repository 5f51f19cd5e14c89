### Soldi e aiuti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Гроші і допомога
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = показник достатку сім’ї
# term: bollette → { -bolletta } = рахунок за комунальні послуги
summary = ISEE, виплати, рахунки за комунальні послуги, банк, податки.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = показник достатку сім’ї
keywords = гроші; бідність; ISEE; виплати; бонус; матеріальна допомога
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = показник достатку сім’ї
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-8wdxi = Майже для кожної допомоги потрібен [ISEE][1]. Почніть з нього. Якщо не знаєте, до кого звернутися, поговоріть із [соціальним працівником][2].
