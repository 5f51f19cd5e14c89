### Portale Integrazione Migranti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = ===
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = অন্য দেশ থেকে আসা মানুষের জন্য খবর ও সেবার সরকারি সাইট।
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = পোর্টাল; ইন্টিগ্রেশন; খবর; আইন; সাইট; বিদেশি
# it: notizie e informazioni
f-ntwyi = ???
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = ???

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = ???

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = ???
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-me4c6 = ???
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = ???
# it: Non devi iscriverti.
p-d4iaq = ???

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = কোনো সমস্যা হলে
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-jt3r7 = ???
