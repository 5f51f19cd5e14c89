### Mondinsieme: incontro e mediazione culturale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: întâlnire și mediere culturală
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = Un loc de întâlnire, cu inițiative și mediere în cartierele din Cremona.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = mediator; interpret; traducere; centru intercultural; străini; români; integrare
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme este centrul intercultural al primăriei din Cremona. Este un loc de întâlnire pentru cine vine și pentru cine trăiește deja aici.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = Centrul este pentru cetățenii străini și pentru toți locuitorii. Unele inițiative sunt pentru persoane aflate în dificultate.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Mergeți la [sediul Mondinsieme][1], la adresa { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = Întrebați la secretariat ce activități există.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Explicați de ce aveți nevoie. Dacă nu vorbiți italiana, întrebați dacă există un [mediator][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = Un loc unde găsiți alte persoane.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = Inițiative pentru cetățeni străini și locuitori.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = **Mediere** lingvistică și culturală în cartiere.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = Inițiative pentru persoane aflate în dificultate.

## Prima di andare

# it: Prima di andare
t-9jfb5 = Înainte de a merge
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = Informațiile de pe această pagină sunt vechi de mulți ani. Ceva se poate să se fi schimbat.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = Nu cunoaștem programul, telefonul și adresa de e-mail. Mergeți personal sau întrebați la [primăria din Cremona (Comune di Cremona)][1].
