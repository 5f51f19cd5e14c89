### CO-AliZIONE — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = Një program formimi për komunat që krijojnë rrjete mikpritjeje.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; koalicion; formim; komuna; mikpritje
# it: finanziamento
f-jaeiy = financimi
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = Ishte një program formimi për komunat. Etapa e fundit ka qenë [në Cremona][1], në vitin 2018.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = të shkëmbehen ide dhe përvoja mes komunave
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = të flitet qartë për shërbimet dhe burimet

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = Takimet flisnin për pesë tema:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = aleanca lokale dhe shërbime publike
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = nga ndihma e ndarë në sektorë te ndihma e bashkuar
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = të drejtohen bashkë projektet me fonde
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = komunitete që dinë të mikpresin
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = të ndërtohet një rrjet mbështetjeje, me raste dhe ushtrime
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = Programi ka mbaruar. Nuk ka regjistrime.
