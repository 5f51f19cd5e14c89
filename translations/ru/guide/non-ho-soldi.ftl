### Non ho soldi per arrivare a fine mese — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = Мне не хватает денег до конца месяца
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = Какую помощь можно попросить и в каком порядке.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = счёт за коммунальные услуги
keywords = бедность; нет денег; коммунальные услуги; аренда; еда
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = социальный работник
f-wm5h6 = Поговорите с социальным работником муниципалитета (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = показатель достатка семьи
f-5z3e4 = Сделайте ISEE.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = единое пособие на детей
f-em8kx = У вас есть дети? Проверьте единое пособие на детей.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = счёт за коммунальные услуги
f-kd5ue = Платите меньше по счетам за коммунальные услуги.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = Не можете платить за аренду? Скажите об этом сразу.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = пособие для малообеспеченных семей
f-jzbmt = Узнайте, можете ли вы получить пособие для малообеспеченных семей.
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = Не берите в долг у людей, которых не знаете. Просите о помощи как можно раньше: так легче.
