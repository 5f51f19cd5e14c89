### servizi/mediazione-mondinsieme
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Mondinsieme: incontro e mediazione culturale
summary = Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
keywords = mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
p-wpfzk = Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.

## A chi è rivolto

p-urdr5 = Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.

## Come fare

# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 2 di 3
l-xh5aj = Chiedi alla segreteria quali attività ci sono.
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].

## Cosa si ottiene

# note: voce 1 di 4
l-mvwud = Un luogo dove trovare altre persone.
# note: voce 2 di 4
l-7zjhg = Iniziative per cittadini stranieri e residenti.
# note: voce 3 di 4
l-bvfu5 = **Mediazione** linguistica e culturale nei quartieri.
# note: voce 4 di 4
l-kqxa5 = Iniziative per persone in difficoltà.

## Prima di andare

t-9jfb5 = Prima di andare
p-fh638 = Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
# note: [1] = enti/comune-di-cremona
p-wu9x9 = Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
