### Mondinsieme: incontro e mediazione culturale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: meeting and cultural mediation
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = A place to meet, with activities and mediation in the neighbourhoods of Cremona.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = mediator; interpreter; translation; intercultural centre; foreigners; integration
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme is the intercultural centre of the Municipality of Cremona. It is a place to meet, for those who arrive and for those who already live here.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = The centre is for foreign citizens and for all residents. Some activities are for people in difficulty.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Go to the [Mondinsieme centre][1], at { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = Ask at the office which activities there are.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Explain what you need. If you do not speak Italian, ask if there is a [mediator][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = A place to find other people.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = Activities for foreign citizens and residents.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = Language and cultural **mediation** in the neighbourhoods.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = Activities for people in difficulty.

## Prima di andare

# it: Prima di andare
t-9jfb5 = Before you go
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = The information on this page is many years old. Something may have changed.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = We do not know the opening hours, the phone or the e-mail. Go in person, or ask the [Municipality of Cremona][1].
