### Comune di Crema — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = ===
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = La mairie de Crema. Elle prépare les services sociaux avec d’autres organismes.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = mairie; commune; Crema; Cremasco; services sociaux

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = La mairie de Crema a choisi de préparer les services sociaux avec 28 organismes du secteur associatif. Le plan dure cinq ans.
# it: I servizi riguardano quattro problemi:
p-tghjs = Les services concernent quatre problèmes :
# it: la povertà
# note: voce 1 di 4
l-frigw = la pauvreté
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = la protection juridique
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = la recherche d’un travail
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = les urgences de logement, surtout quand vous ne pouvez pas payer le loyer et que ce n’est pas votre faute
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Deux groupes réunissent les organismes. Ils sont dirigés par le [Consorzio sul Serio][1] et la [Fondazione Caritas][2]. Si vous avez besoin d’aide, lisez [comment la demander][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = L’information n’a pas de date : demandez à la mairie ce qui existe aujourd’hui.
