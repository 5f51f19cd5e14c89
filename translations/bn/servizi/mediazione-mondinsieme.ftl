### Mondinsieme: incontro e mediazione culturale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: মেলামেশা ও সাংস্কৃতিক মধ্যস্থতা
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = মেলামেশার একটি জায়গা, ক্রেমোনার পাড়ায় পাড়ায় অনুষ্ঠান ও মধ্যস্থতাসহ।
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = দোভাষী; অনুবাদ; মেদিয়াতোরে; বিদেশিদের কেন্দ্র; মোন্দিনসিয়েমে
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = ???

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = ???

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = ???
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = ???
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = ???

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = ???
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = ???
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = ???
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = ???

## Prima di andare

# it: Prima di andare
t-9jfb5 = ???
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = ???
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = ???
