### Comune di Crema — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Primăria din Crema
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = Primăria orașului Crema. Pregătește serviciile sociale împreună cu alte organizații.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = primărie; Comune; Crema; Cremasco; servicii sociale

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = Primăria din Crema a ales să pregătească serviciile sociale împreună cu 28 de organizații fără scop lucrativ („terzo settore”). Planul durează cinci ani.
# it: I servizi riguardano quattro problemi:
p-tghjs = Serviciile privesc patru probleme:
# it: la povertà
# note: voce 1 di 4
l-frigw = sărăcia
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = asistența juridică
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = căutarea unui loc de muncă
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = urgențele legate de locuință, mai ales când nu puteți plăti chiria și nu este vina dumneavoastră
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Două grupuri reunesc organizațiile. Le conduc [Consorzio sul Serio][1] și [Fondazione Caritas][2]. Dacă aveți nevoie de ajutor, citiți [cum se cere][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = Știrea nu are dată: întrebați la primărie ce este activ azi.
