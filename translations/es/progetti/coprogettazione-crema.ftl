### Crema: servizi sociali progettati insieme — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema: servicios sociales planificados en conjunto
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = Cinco años de servicios sociales planificados por el municipio con 28 organismos.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; planificación conjunta; sin fines de lucro; bienestar
# it: guida del primo gruppo
f-5heak = dirige el primer grupo
# it: guida del secondo gruppo
f-wc7yy = dirige el segundo grupo
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = El municipio de Crema planifica los servicios sociales con asociaciones, cooperativas y otros organismos. El plan dura 5 años.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = luchar contra la pobreza
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = dar protección legal
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = ayudar a buscar trabajo
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = responder a las emergencias de vivienda
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Las familias con niños reciben más atención.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = En total son { $total_cost }. De estos, 1.418.784 euros vienen del municipio.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Dos grupos reúnen a 28 organismos. Los grupos forman juntos una asociación temporal. Cómo trabajan se explica [en esta página][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Si necesita ayuda, lea [a quién acudir][1].
