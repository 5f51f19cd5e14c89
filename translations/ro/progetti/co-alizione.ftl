### CO-AliZIONE — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = Un program de formare pentru primăriile care creează rețele de primire.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; coaliție; formare; primării; primire
# it: finanziamento
f-jaeiy = finanțare
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = Era un program pentru primării. Ultima etapă a fost [la Cremona][1], în 2018.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = schimb de idei și experiențe între primării
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = să se vorbească clar despre servicii și resurse

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = Întâlnirile vorbeau despre cinci teme:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = alianțe locale și servicii publice
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = de la ajutorul împărțit pe sectoare la ajutorul oferit împreună
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = administrarea în comun a proiectelor cu fonduri
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = comunități capabile să primească
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = construirea unei rețele de sprijin, cu exemple și exerciții
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = Programul s-a încheiat. Nu există înscrieri.
