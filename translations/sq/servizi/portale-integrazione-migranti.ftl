### Portale Integrazione Migranti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = Portale Integrazione Migranti (portali i integrimit të migrantëve)
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = Faqja e Shtetit me lajme dhe shërbime për ata që vijnë nga vende të tjera.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = portal; integrim; lajme; ligje; faqe interneti; migrantë
# it: notizie e informazioni
f-ntwyi = lajme dhe informacione
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = Është një faqe publike për ata që vijnë nga vende të tjera dhe për ata që punojnë me ta.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = Për shtetasit e huaj, punonjësit e shërbimeve, komunat dhe shoqatat.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = Hapni faqen { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = i mitur
l-me4c6 = Kërkoni temën që ju duhet: punë, shtëpi, shëndet, shkollë, të mitur.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = Lexoni datën e lajmit. Ligjet ndryshojnë.
# it: Non serve iscriversi.
p-d4iaq = Nuk keni nevojë të regjistroheni.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = Lajme, udhëzues dhe adresa. Një pjesë e faqes ishte për rrjetin [Le città del dialogo][1]. Aty komunat publikonin përvojat e tyre.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = Nëse diçka shkon keq
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
p-jt3r7 = Faqja nuk u përgjigjet rasteve personale. Për rastin tuaj shkoni te një [zyrë ndihme (patronato)][1] ose te një avokat.
