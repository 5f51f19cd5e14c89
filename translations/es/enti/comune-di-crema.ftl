### Comune di Crema — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Municipio de Crema (Comune)
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = El municipio de Crema. Planifica los servicios sociales junto con otros organismos.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = municipio; municipalidad; comune; Crema; Cremasco; servicios sociales

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = El municipio de Crema decidió planificar los servicios sociales con 28 organismos sin fines de lucro. El plan dura cinco años.
# it: I servizi riguardano quattro problemi:
p-tghjs = Los servicios tratan cuatro problemas:
# it: la povertà
# note: voce 1 di 4
l-frigw = la pobreza
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = la protección legal
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = la búsqueda de trabajo
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = las emergencias de vivienda, sobre todo cuando no puede pagar el alquiler y no es culpa suya
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Dos grupos reúnen a los organismos. Los dirigen [Consorzio sul Serio][1] y [Fondazione Caritas][2]. Si necesita ayuda, lea [cómo se pide][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = La noticia no tiene fecha: pregunte en el municipio qué funciona hoy.
