### Chiedere un mediatore o un interprete — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Asking for a mediator or an interpreter
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = How to get a person who speaks your language at an office, at school or in hospital.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = interpreter; cultural mediator; translation; I do not speak Italian; language; language help; I do not understand; translate a letter
# it: un mediatore all'appuntamento
f-b8u3n = a mediator at the appointment
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = A [mediator][1] speaks Italian and your language. The mediator helps you and the office to understand each other.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = For people who have difficulty with Italian.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = When you make an appointment, say: **mi serve un mediatore** (I need a mediator). Say your language.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Ask a few days before. There is not always someone right away.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = police headquarters
l-brta9 = The office asks for the mediator, not you. This is true for school, hospital, social services and { -questura }.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = In Cremona you can also talk to [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = At the appointment, talk to the office. The mediator translates everything.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = The mediator translates the words and explains the customs. The mediator keeps what you say secret.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = For health or family matters do **not** use a child as an interpreter.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = In public offices you usually do not pay. Always ask first.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Police and court (Tribunale).** You have a right to a free interpreter.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = sworn translation
l-we2yx = **Documents to translate.** The mediator does not make official translations. You need a [sworn translation (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = The project [Terre di Inclusione][1] wanted a single list of mediators for the area. We do not know if it still exists.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = If something goes wrong
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = Is there nobody for your language? Ask for an interpreter by telephone or for another day. Do not sign a paper that you do not understand.
