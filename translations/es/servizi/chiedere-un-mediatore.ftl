### Chiedere un mediatore o un interprete — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Pedir un mediador o un intérprete
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = Cómo tener a una persona que habla su idioma en una oficina, en la escuela o en el hospital.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = intérprete; mediador cultural; traducción; no hablo italiano; idioma; ayuda con el idioma; no entiendo; traducir una carta
# it: un mediatore all'appuntamento
f-b8u3n = un mediador en la cita
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = Un [mediador][1] habla italiano y su idioma. Ayuda a usted y a la oficina a entenderse.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = A quienes tienen dificultad con el italiano.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Cuando pida una cita, diga: **mi serve un mediatore** (necesito un mediador). Diga su idioma.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Pídalo con algunos días de anticipación. No siempre hay alguien enseguida.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = jefatura de policía
l-brta9 = Lo pide la oficina, no usted. Vale para escuela, hospital, servicios sociales y Questura.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = En Cremona puede hablar también con [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = En la cita hable con la oficina. El mediador traduce todo.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = El mediador traduce las palabras y explica las costumbres. Mantiene en secreto lo que usted dice.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = Para cosas de salud o de familia **no** use a un niño como intérprete.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = En las oficinas públicas normalmente no paga. Pregunte siempre antes.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Policía y tribunal.** Tiene derecho a un intérprete gratis.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = traducción jurada
l-we2yx = **Documentos para traducir.** El mediador no hace traducciones oficiales. Se necesita una [traducción jurada (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = El proyecto [Terre di Inclusione][1] quería una lista única de mediadores para el territorio. No sabemos si todavía existe.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = Si algo va mal
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = ¿No hay nadie para su idioma? Pida un intérprete por teléfono u otro día. No firme una hoja que no entiende.
