### Progettare insieme i servizi sociali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progettare insieme i servizi sociali
title = Planificar juntos los servicios sociales
# it: Il Comune non affida e basta: progetta, gestisce e valuta con gli enti.
summary = El municipio no se limita a encargar: planifica, gestiona y evalúa con los organismos.
# it: coprogettazione; terzo settore; Crema; avviso pubblico
# term: avviso pubblico → { -avviso-pubblico } = convocatoria y aviso público
keywords = planificación conjunta; sin fines de lucro; Crema; aviso público

## Il problema

# it: Di solito gli enti si fanno concorrenza per avere un servizio. A Crema hanno provato un'altra strada.
p-teme5 = Normalmente los organismos compiten entre sí para obtener un servicio. En Crema probaron otro camino.

## Come funziona

# it: Il Comune ha scritto un avviso pubblico **senza gara**. Per Crema era il primo.
# note: voce 1 di 4
# term: avviso pubblico → { -avviso-pubblico } = convocatoria y aviso público
l-3p5jw = El municipio escribió un aviso público **sin licitación**. Para Crema era el primero.
# it: 28 enti hanno risposto, in due gruppi.
# note: voce 2 di 4
l-asg6w = 28 organismos respondieron, en dos grupos.
# it: I due gruppi hanno formato un'associazione temporanea.
# note: voce 3 di 4
l-cgcut = Los dos grupos formaron una asociación temporal.
# it: Comune ed enti progettano, pianificano, gestiscono e valutano insieme.
# note: voce 4 di 4
l-w3zxe = El municipio y los organismos planifican, programan, gestionan y evalúan juntos.

## Chi lo organizza

# it: Guidano i due gruppi il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Per copiare l'idea chiedi al [Comune di Crema][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = enti/comune-di-crema
p-339eh = Los dos grupos los dirigen [Consorzio sul Serio][1] y [Fondazione Caritas][2]. Para copiar la idea pregunte en el [municipio de Crema][3].
