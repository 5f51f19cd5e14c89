### Crema: servizi sociali progettati insieme — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema: social services planned together
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = Five years of social services planned by the municipality with 28 organisations.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; co-planning; non-profit; welfare
# it: guida del primo gruppo
f-5heak = leads the first group
# it: guida del secondo gruppo
f-wc7yy = leads the second group
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = The Municipality of Crema plans social services with associations, co-operatives and other organisations. The plan lasts 5 years.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = fighting poverty
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = giving legal protection
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = helping people to look for work
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = responding to housing emergencies
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Families with children get more attention.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = The total is { $total_cost }. Of this, €1,418,784 comes from the municipality.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Two groups bring together 28 organisations. The groups form a temporary association together. How they work is explained [on this page][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = If you need help, read [who to turn to][1].
