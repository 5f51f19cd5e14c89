### Curarsi senza permesso di soggiorno — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
title = Treatment without a residence permit
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = health code for people without a permit
summary = The STP code gives a right to treatment. The hospital does not report you just because you have no permit.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = health code for people without a permit
# term: eni → { -eni } = health code for citizens of the European Union without insurance
keywords = STP; ENI; without documents; illegal; undocumented; without permit; urgent treatment
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = health code for people without a permit
f-kmycq = the STP code, or treatment for citizens of the European Union
# it: il codice
f-dcatb = the code
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = Health is a right of **everyone**. You can get treatment even if you do not have a permit.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = The doctor and the hospital **cannot** report you to the police just because you have no permit. There are only a few cases in which a doctor must inform the authorities, the same as for Italian citizens.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = health code for people without a permit
l-kcmtv = People who are not citizens of the European Union and have no permit: they ask for the [STP][1] code.
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = health code for citizens of the European Union without insurance
l-39aau = People who are citizens of the European Union and cannot register. In many regions they receive the [ENI][1] code. In Lombardy ask the hospital what you need.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-rrwhn = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
l-7zqfh = Go to the hospital or to an office of the [ASST (public health agency)][1]. You can go even just to ask for the code.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = passport
l-bfhfi = Say your name, date of birth and country. You do not have to bring your { -passaporto }.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Sign a paper if you have no money to pay.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = You receive the code. Show it at every visit.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = With the code you have a right to:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = urgent treatment
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = essential treatment, even if it continues over time
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = check-ups in pregnancy and for maternity
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = vaccine
l-ehrwj = vaccines
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = treatment for children and for diseases that pass from person to person

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = The code is valid for 6 months in the whole of Italy. After that ask to renew it.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = health fee
p-hikj9 = The code is free. For some visits you may have to pay the [health fee (ticket)][1], like Italians. If you have no money, say so.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = person under 18
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
p-mz7z7 = Children **under 18** have a right to the [children's doctor][1] even without a permit.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = If something goes wrong
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = social worker
p-464sy = Does a desk send you away? Ask to talk to a { -assistente-sociale } of the hospital. Ask an association or [Mondinsieme][1] for help too.
