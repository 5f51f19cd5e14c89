### enti/comune-di-crema
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Comune di Crema
summary = Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
keywords = municipio; comune; Crema; Cremasco; servizi sociali

## Che cosa fa

p-vdnif = Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-tghjs = I servizi riguardano quattro problemi:
# note: voce 1 di 4
l-frigw = la povertà
# note: voce 2 di 4
l-k5zti = la tutela legale
# note: voce 3 di 4
l-jv484 = la ricerca di un lavoro
# note: voce 4 di 4
l-q3mqk = le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
p-yue6m = La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
