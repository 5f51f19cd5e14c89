### Progettare insieme i servizi sociali — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = Вместе планировать социальные службы
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = Муниципалитет не просто поручает: он планирует, управляет и оценивает вместе с организациями.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = публичное объявление
keywords = совместное планирование; третий сектор; Crema; публичное объявление

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = Обычно организации соревнуются друг с другом, чтобы получить услугу. В Креме попробовали другой путь.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = публичное объявление
l-3p5jw = Муниципалитет написал публичное объявление **без конкурса**. Для Кремы это было первое такое.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = Ответили 28 организаций, в двух группах.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = Две группы создали временное объединение.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = Муниципалитет и организации вместе проектируют, планируют, управляют и оценивают.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = Две группы ведут [Consorzio sul Serio][1] и [Fondazione Caritas][2]. Чтобы повторить эту идею, спросите в [муниципалитете Кремы][3].
