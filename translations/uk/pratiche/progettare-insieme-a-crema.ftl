### Progettare insieme i servizi sociali — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = Планувати соціальні служби разом
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = Муніципалітет не просто доручає роботу: він планує, керує та оцінює разом з організаціями.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = публічне оголошення
keywords = спільне планування; громадський сектор; Crema; публічне оголошення

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = Зазвичай організації змагаються за послугу. У Кремі спробували інший шлях.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = публічне оголошення
l-3p5jw = Муніципалітет (Comune) написав { -avviso-pubblico } **без конкурсу**. Для Креми це було вперше.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = Відповіли 28 організацій у двох групах.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = Дві групи створили тимчасове об’єднання.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = Муніципалітет та організації разом проєктують, планують, керують і оцінюють.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = Двома групами керують [Consorzio sul Serio][1] і [Fondazione Caritas][2]. Щоб перейняти цю ідею, запитайте в [муніципалітеті Креми][3].
