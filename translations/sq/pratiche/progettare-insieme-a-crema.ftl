### Progettare insieme i servizi sociali — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = Shërbimet sociale të planifikuara bashkë
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = Komuna nuk ua lë punën vetëm të tjerëve: planifikon, drejton dhe vlerëson bashkë me entet.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = njoftim publik
keywords = bashkëplanifikim; sektori i tretë; Crema; njoftim publik

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = Zakonisht entet konkurrojnë mes tyre për të marrë një shërbim. Në Crema provuan një rrugë tjetër.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = njoftim publik
l-3p5jw = Komuna shkroi një njoftim publik **pa garë**. Për Cremën ishte i pari.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = U përgjigjën 28 ente, në dy grupe.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = Dy grupet formuan një shoqatë të përkohshme.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = Komuna dhe entet projektojnë, planifikojnë, drejtojnë dhe vlerësojnë bashkë.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = Dy grupet i drejtojnë [Consorzio sul Serio][1] dhe [Fondazione Caritas][2]. Për ta përdorur edhe ju idenë, pyesni te [Komuna e Cremës][3].
