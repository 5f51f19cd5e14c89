### Portale Integrazione Migranti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = Portale Integrazione Migranti (portal for migrants)
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = The State website with news and services for people who come from other countries.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = portal; integration; news; laws; website; cities of dialogue
# it: notizie e informazioni
f-ntwyi = news and information
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = It is a public website for people who come from other countries and for those who work with them.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = For foreign citizens, staff of the services, town halls and associations.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Open the website { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = person under 18
l-me4c6 = Look for the topic you need: work, home, health, school, children under 18.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Read the date of the news. Laws change.
# it: Non serve iscriversi.
p-d4iaq = You do not have to register.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = News, guides and addresses. One part of the website was for the network [Le città del dialogo][1]. There the municipalities published their experiences.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = If something goes wrong
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
p-jt3r7 = The website does not answer about personal cases. For your case go to an [advice office (patronato)][1] or a lawyer.
