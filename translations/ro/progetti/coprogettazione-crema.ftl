### Crema: servizi sociali progettati insieme — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema: servicii sociale proiectate împreună
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = Cinci ani de servicii sociale proiectate de primărie cu 28 de organizații.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; proiectare comună; organizații fără scop lucrativ; asistență socială
# it: guida del primo gruppo
f-5heak = coordonatorul primului grup
# it: guida del secondo gruppo
f-wc7yy = coordonatorul celui de-al doilea grup
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = Primăria din Crema proiectează serviciile sociale împreună cu asociații, cooperative și alte organizații. Planul durează 5 ani.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = lupta împotriva sărăciei
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = asistență juridică
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = ajutor la căutarea unui loc de muncă
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = răspuns la urgențele legate de locuință
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Familiile cu copii primesc mai multă atenție.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = În total sunt { $total_cost }. Dintre aceștia, 1.418.784 de euro vin de la primărie.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Două grupuri reunesc 28 de organizații. Grupurile formează împreună o asociație temporară. Cum lucrează este explicat [pe această pagină][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Dacă aveți nevoie de ajutor, citiți [la cine vă adresați][1].
