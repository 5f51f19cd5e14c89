### Comune di Crema — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Муниципалитет Кремы
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = Мэрия Кремы. Планирует социальные службы вместе с другими организациями.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = мэрия; муниципалитет; Crema; Крема; Cremasco; социальные службы

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = Муниципалитет Кремы решил планировать социальные службы с 28 организациями третьего сектора (некоммерческими). План длится пять лет.
# it: I servizi riguardano quattro problemi:
p-tghjs = Услуги касаются четырёх проблем:
# it: la povertà
# note: voce 1 di 4
l-frigw = бедность
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = правовая защита
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = поиск работы
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = срочные жилищные проблемы, прежде всего когда вы не можете платить за аренду и это не ваша вина
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Две группы объединяют организации. Их ведут [Consorzio sul Serio][1] и [Fondazione Caritas][2]. Если вам нужна помощь, читайте, [как её попросить][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = У новости нет даты: спросите в муниципалитете, что действует сегодня.
