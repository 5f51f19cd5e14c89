### Mondinsieme: incontro e mediazione culturale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: encuentro y mediación cultural
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = Un lugar de encuentro, con iniciativas y mediación en los barrios de Cremona.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = mediador; intérprete; traducción; centro intercultural; extranjeros; integración
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme es el centro intercultural del municipio de Cremona (Comune). Es un lugar de encuentro para quienes llegan y para quienes ya viven aquí.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = El centro es para los ciudadanos extranjeros y para todos los residentes. Algunas iniciativas son para personas en dificultad.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Vaya a la [sede de Mondinsieme][1], en { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = Pregunte en la secretaría qué actividades hay.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Explique qué necesita. Si no habla italiano, pregunte si hay un [mediador][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = Un lugar donde encontrar a otras personas.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = Iniciativas para ciudadanos extranjeros y residentes.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = **Mediación** lingüística y cultural en los barrios.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = Iniciativas para personas en dificultad.

## Prima di andare

# it: Prima di andare
t-9jfb5 = Antes de ir
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = La información de esta página tiene muchos años. Algo puede haber cambiado.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = No conocemos los horarios, el teléfono ni el correo electrónico. Vaya en persona o pregunte en el [municipio de Cremona][1].
