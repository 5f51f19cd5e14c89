### Comune di Crema — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = Komuna e Cremës (Comune di Crema)
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = Komuna e Cremës. Planifikon shërbimet sociale bashkë me ente të tjera.
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = bashkia; komuna; Crema; Cremasco; shërbime sociale

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = Komuna e Cremës ka zgjedhur t’i planifikojë shërbimet sociale me 28 ente të sektorit të tretë (shoqata, kooperativa). Plani zgjat pesë vjet.
# it: I servizi riguardano quattro problemi:
p-tghjs = Shërbimet kanë të bëjnë me katër probleme:
# it: la povertà
# note: voce 1 di 4
l-frigw = varfërinë
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = mbrojtjen ligjore
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = kërkimin e punës
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = rastet urgjente të banesës, sidomos kur nuk mund të paguani qiranë dhe nuk është faji juaj
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = Entet janë mbledhur në dy grupe. I drejtojnë [Consorzio sul Serio][1] dhe [Fondazione Caritas][2]. Nëse ju duhet ndihmë, lexoni [si kërkohet][3].
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = Lajmi nuk ka datë: pyesni në komunë çfarë funksionon sot.
