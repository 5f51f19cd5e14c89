### Non ho soldi per arrivare a fine mese — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = Мені не вистачає грошей до кінця місяця
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = Яку допомогу можна попросити і в якому порядку.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = рахунок за комунальні послуги
keywords = бідність; немає грошей; комунальні; оренда; їжа; допомога
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
f-wm5h6 = Поговоріть із соціальним працівником муніципалітету (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = показник достатку сім’ї
f-5z3e4 = Попросіть ISEE.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
f-em8kx = Маєте дітей? Перевірте єдину допомогу на дітей.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = рахунок за комунальні послуги
f-kd5ue = Платіть менше за комунальні послуги.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = Не можете платити за оренду? Говоріть відразу.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = допомога малозабезпеченим сім’ям
f-jzbmt = Подивіться, чи можете отримати допомогу малозабезпеченим сім’ям (assegno di inclusione).
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = Не беріть грошей у борг у людей, яких не знаєте. Просіть допомоги завчасно: так легше.
