### CO-AliZIONE — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = ???
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = ???
# it: finanziamento
f-jaeiy = ???
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = ???

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = ???
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = ???

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = ???
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = ???
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = ???
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = ???
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = ???
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = ???
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = ???
