### Portale Integrazione Migranti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = Site-ul statului cu știri și servicii pentru cei care vin din alte țări.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = portal; integrare; știri; legi; site; migranți
# it: notizie e informazioni
f-ntwyi = știri și informații
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = Este un site public pentru cei care vin din alte țări și pentru cei care lucrează cu ei.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = Cetățenilor străini, personalului serviciilor, primăriilor și asociațiilor.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Deschideți site-ul { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = minor
l-me4c6 = Căutați tema de care aveți nevoie: muncă, casă, sănătate, școală, minori.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Citiți data știrii. Legile se schimbă.
# it: Non serve iscriversi.
p-d4iaq = Nu este nevoie să vă înscrieți.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Știri, ghiduri și adrese. O parte a site-ului era pentru rețeaua [Le città del dialogo][1]. Acolo primăriile își publicau experiențele.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = Dacă ceva nu merge bine
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
p-jt3r7 = Site-ul nu răspunde la cazuri personale. Pentru cazul dumneavoastră mergeți la un [birou de asistență (patronato)][1] sau la un avocat.
