### servizi/portale-integrazione-migranti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Portale Integrazione Migranti
summary = Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
keywords = portale; integrazione; notizie; leggi; sito; città del dialogo
# outputs.name
f-ntwyi = notizie e informazioni
p-683fy = È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.

## A chi è rivolto

p-c4kpf = Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.

## Come fare

# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Apri il sito { $online_url }.
# note: voce 2 di 3
l-me4c6 = Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 3 di 3
l-gn8hb = Leggi la data della notizia. Le leggi cambiano.
p-d4iaq = Non serve iscriversi.

## Cosa si ottiene

# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.

## Se qualcosa va male

t-wwqpx = Se qualcosa va male
# note: [1] = servizi/aiuto-patronato-caf
p-jt3r7 = Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
