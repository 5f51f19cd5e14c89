### CO-AliZIONE — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = CO-AliZIONE
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = A training programme for municipalities that build reception networks.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; coalizione; training; municipalities; welcome
# it: finanziamento
f-jaeiy = funding
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = It was a programme for municipalities. The last stage was [in Cremona][1], in 2018.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = exchanging ideas and experiences among municipalities
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = speaking clearly about services and resources

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = The meetings were about five themes:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = local alliances and public services
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = from help divided into sectors to help all together
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = managing funded projects together
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = communities able to welcome
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = building a support network, with cases and exercises
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = The programme is over. You cannot enrol.
