### progetti/co-alizione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = CO-AliZIONE
summary = Un percorso di formazione per i Comuni che creano reti di accoglienza.
keywords = CO-AliZIONE; coalizione; formazione; comuni; accoglienza
# partners.role
f-jaeiy = finanziamento
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.

## Obiettivi

# note: voce 1 di 2
l-2bbd6 = scambiare idee ed esperienze tra Comuni
# note: voce 2 di 2
l-ibffj = parlare in modo chiaro di servizi e risorse

## Attività

p-xxgq3 = Gli incontri parlavano di cinque temi:
# note: voce 1 di 5
l-bky7s = alleanze locali e servizi pubblici
# note: voce 2 di 5
l-hsc9n = dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 3 di 5
l-x3mmn = gestire insieme i progetti con fondi
# note: voce 4 di 5
l-9eyct = comunità capaci di accogliere
# note: voce 5 di 5
l-4nxqs = costruire una rete di sostegno, con casi ed esercizi
p-zi365 = Il percorso è finito. Non ci sono iscrizioni.
