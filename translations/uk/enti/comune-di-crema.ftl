### Comune di Crema — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Муніципалітет Креми (Comune)
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = Мерія Креми. Планує соціальні служби разом з іншими організаціями.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = мерія; муніципалітет; Crema; Крема; Cremasco; соціальні служби

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = Муніципалітет Креми (Comune) вирішив планувати соціальні служби разом із 28 громадськими організаціями. План триває п’ять років.
# it: I servizi riguardano quattro problemi:
p-tghjs = Послуги стосуються чотирьох проблем:
# it: la povertà
# note: voce 1 di 4
l-frigw = бідність
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = правовий захист
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = пошук роботи
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = термінові житлові проблеми, передусім коли ви не можете платити за оренду і це не ваша вина
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Дві групи об’єднують організації. Ними керують [Consorzio sul Serio][1] і [Fondazione Caritas][2]. Якщо вам потрібна допомога, читайте, [як її попросити][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = Новина не має дати: запитайте в муніципалітеті, що діє сьогодні.
