### progetti/coprogettazione-crema
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Crema: servizi sociali progettati insieme
summary = Cinque anni di servizi sociali progettati dal Comune con 28 enti.
keywords = Crema; coprogettazione; terzo settore; welfare
# partners.role
f-5heak = guida del primo gruppo
# partners.role
f-wc7yy = guida del secondo gruppo
p-kvusg = Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.

## Obiettivi

# note: voce 1 di 4
l-ha7d9 = lottare contro la povertà
# note: voce 2 di 4
l-gia5v = dare tutela legale
# note: voce 3 di 4
l-ugwm6 = aiutare a cercare lavoro
# note: voce 4 di 4
l-g2wnv = rispondere alle emergenze della casa
p-c9q5s = Le famiglie con bambini hanno più attenzione.

## Finanziamento

# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.

## Attività

# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Se ti serve aiuto, leggi [a chi rivolgerti][1].
