### enti/prefettura-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Prefettura di Cremona
summary = L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
keywords = prefettura; sportello unico; cittadinanza; ricongiungimento; UTG

## Che cosa fa

# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
p-fd4my = In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
p-y4h3p = La Prefettura segue:
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
l-s4jbj = il [ricongiungimento familiare][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
l-igchj = il lavoro con il [decreto flussi][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
l-m7k72 = la [cittadinanza][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = il [test di italiano A2][1]
# note: $web = un dato; lo scrive il sito
p-jdzjw = Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
