### servizi/dipendenze
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Alcol, droghe e gioco d'azzardo: aiuto per smettere
summary = Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
# before: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot
keywords = SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# outputs.name
f-9s565 = ascolto e cure
# note: [1] = termini/serd
p-r4c6c = Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.

## A chi è rivolto

p-bu5xt = A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
# note: [1] = termini/asst
p-ik43y = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 4
l-ca8eu = Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 2 di 4
l-q2w6x = Telefona o vai di persona.
# note: voce 3 di 4
l-k5emu = Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 4 di 4
l-krdt9 = Decidi con loro un percorso.

## Cosa si ottiene

p-2zzkb = Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.

## Casi particolari

# note: voce 1 di 3
l-ghgbv = Chi va al SerD non viene denunciato per questo.
# note: voce 2 di 3
l-b6c6y = Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 3 di 3
l-me92y = La famiglia può chiedere aiuto anche se il parente non vuole.

## Se qualcosa va male

t-inqmy = Se qualcosa va male
# note: [1] = servizi/emergenza-112
p-cpc5q = Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
