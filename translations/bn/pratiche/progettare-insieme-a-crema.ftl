### Progettare insieme i servizi sociali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = ???
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = ???
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
keywords = ???

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = ???

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = সরকারি বিজ্ঞপ্তি
l-3p5jw = ???
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = ???
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = ???
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = ???

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = ???
