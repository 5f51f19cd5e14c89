### Alcol, droghe e gioco d'azzardo: aiuto per smettere — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Alcohol, drugs and gambling: help to stop
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = A free public service for people with an addiction and for their family.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = addiction service
keywords = SerD; drugs; alcohol; alcoholism; gambling; addiction; slot machines; I drink too much; cannot stop drinking; I want to stop drinking; my husband drinks; drunk husband; drunk; alcoholic; I take drugs; I use drugs; my son takes drugs; my son is on drugs; drug addict
# it: ascolto e cure
f-9s565 = someone to listen, and treatment
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = addiction service
p-r4c6c = The **addiction service (Servizio dipendenze)** ([SerD][1]) helps people who cannot stop drinking, using drugs or gambling.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = For people who have the problem and for their relatives. You can go even just to talk.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-ik43y = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = prescription
l-ca8eu = Ask your doctor or the pharmacy for the address. You do not need a { -ricetta }.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Telephone or go in person.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Talk about your situation. If you want, you do **not** have to say your name.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Decide on a plan together with them.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Someone to listen, medical visits, medicines, groups. Everything is free and secret.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = addiction service
l-ghgbv = People who go to the { -serd } are not reported to the police for this.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = If you work, in certain cases you can keep your job during the treatment. Ask the service.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = The family can ask for help even if their relative does not want to.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = If something goes wrong
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = Is someone not waking up, or breathing badly? Call the [emergency number][1].
