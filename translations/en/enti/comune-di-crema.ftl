### Comune di Crema — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Municipality of Crema
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = The town hall of Crema. It designs social services together with other organisations.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = town hall; municipality; Crema; Cremasco; social services

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = The Municipality of Crema chose to design social services with 28 non-profit organisations. The plan lasts five years.
# it: I servizi riguardano quattro problemi:
p-tghjs = The services deal with four problems:
# it: la povertà
# note: voce 1 di 4
l-frigw = poverty
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = legal protection
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = looking for work
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = housing emergencies, above all when you cannot pay the rent and it is not your fault
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Two groups bring the organisations together. [Consorzio sul Serio][1] and [Fondazione Caritas][2] lead them. If you need help, read [how to ask for it][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = The news has no date: ask at the town hall what is active today.
