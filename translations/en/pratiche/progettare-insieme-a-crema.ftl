### Progettare insieme i servizi sociali — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = Planning social services together
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = The municipality does not just hand over the work: it plans, manages and evaluates with the organisations.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = public notice
keywords = co-planning; non-profit; Crema; public notice

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = Usually organisations compete with each other to get a service. In Crema they tried another way.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = public notice
l-3p5jw = The municipality wrote a public notice **without a tender**. For Crema it was the first.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28 organisations answered, in two groups.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = The two groups formed a temporary association.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = The municipality and the organisations design, plan, manage and evaluate together.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = [Consorzio sul Serio][1] and [Fondazione Caritas][2] lead the two groups. To copy the idea, ask the [Municipality of Crema][3].
