### servizi/chiedere-un-mediatore
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Chiedere un mediatore o un interprete
summary = Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
keywords = interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
# outputs.name
f-b8u3n = un mediatore all'appuntamento
# note: [1] = termini/mediatore-linguistico
p-xzcud = Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.

## A chi è rivolto

p-29fzk = A chi ha difficoltà con l'italiano.

## Come fare

# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 2 di 5
l-mf3uv = Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 3 di 5
l-brta9 = Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 5 di 5
l-kggs8 = All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.

## Cosa si ottiene

p-7a9j8 = Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
# note: critico: qui uno sbaglio può fare danno
p-huuth = Per cose di salute o di famiglia **non** usare un bambino come interprete.

## Quanto costa

p-gi5ng = Negli uffici pubblici di solito non paghi. Chiedi sempre prima.

## Casi particolari

# note: voce 1 di 3
l-8dgi9 = **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
l-we2yx = **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.

## Se qualcosa va male

t-dzex6 = Se qualcosa va male
p-di9d6 = Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
