### enti/istituto-inps
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = INPS
summary = L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
keywords = INPS; pensione; contributi; previdenza
# phones.label
f-7j9hw = INPS da telefono fisso
# phones.label
f-iitxj = INPS da cellulare

## Che cosa fa

# note: [1] = termini/inps
p-z8g7w = L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [disoccupazione][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
l-fk9b2 = [assegno unico per i figli][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [maternità][1]
# note: voce 4 di 4
l-7d4hm = pensione e invalidità
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
p-8sc3w = Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: [1] = servizi/aiuto-patronato-caf
p-ysg3g = Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
