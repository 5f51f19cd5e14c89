### Crema: servizi sociali progettati insieme — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema: shërbime sociale të planifikuara bashkë
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = Pesë vjet shërbime sociale të planifikuara nga komuna me 28 ente.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; bashkëplanifikim; sektori i tretë; ndihma sociale
# it: guida del primo gruppo
f-5heak = drejton grupin e parë
# it: guida del secondo gruppo
f-wc7yy = drejton grupin e dytë
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = Komuna e Cremës i planifikon shërbimet sociale me shoqata, kooperativa dhe ente të tjera. Plani zgjat 5 vjet.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = të luftohet varfëria
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = të jepet mbrojtje ligjore
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = të ndihmohet kërkimi i punës
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = t’u përgjigjet rasteve urgjente të banesës
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Familjeve me fëmijë u kushtohet më shumë vëmendje.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = Gjithsej janë { $total_cost }. Prej tyre, 1.418.784 euro vijnë nga komuna.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = 28 ente janë mbledhur në dy grupe. Grupet formojnë bashkë një shoqatë të përkohshme. Si punojnë shpjegohet [në këtë faqe][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Nëse ju duhet ndihmë, lexoni [kujt t’i drejtoheni][1].
