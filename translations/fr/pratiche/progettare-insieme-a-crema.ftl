### Progettare insieme i servizi sociali — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = Préparer ensemble les services sociaux
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = La mairie ne se limite pas à confier le travail : elle prépare, gère et évalue avec les organismes.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = appel public
keywords = travail commun; secteur associatif; Crema; appel public

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = D’habitude, les organismes se font concurrence pour avoir un service. À Crema, ils ont essayé un autre chemin.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = appel public
l-3p5jw = La mairie a écrit un appel public **sans mise en concurrence**. Pour Crema, c’était le premier.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28 organismes ont répondu, en deux groupes.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = Les deux groupes ont formé une association temporaire.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = La mairie et les organismes préparent, planifient, gèrent et évaluent ensemble.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = Les deux groupes sont dirigés par le [Consorzio sul Serio][1] et la [Fondazione Caritas][2]. Pour copier l’idée, demandez à la [mairie de Crema (Comune di Crema)][3].
