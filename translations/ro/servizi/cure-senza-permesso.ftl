### Curarsi senza permesso di soggiorno — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
title = Tratament fără permis de ședere
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = STP
summary = Codul STP dă dreptul la îngrijiri. Spitalul nu anunță poliția doar pentru că nu aveți permis.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = STP
# term: eni → { -eni } = ENI
keywords = STP; ENI; fără acte; doctor fără acte; ilegal; fără permis; fără asigurare
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = STP
f-kmycq = codul STP, sau îngrijirile pentru cetățenii Uniunii Europene
# it: il codice
f-dcatb = codul
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = Sănătatea este un drept al **tuturor**. Vă puteți trata și dacă nu aveți permis.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = Medicul și spitalul **nu** pot anunța poliția doar pentru că nu aveți permis. Există doar puține cazuri în care un medic trebuie să anunțe, la fel ca pentru cetățenii italieni.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = STP
l-kcmtv = Cine nu este cetățean al Uniunii Europene și nu are permis: cere codul [STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = ENI
l-39aau = Cine este cetățean al Uniunii Europene și nu se poate înscrie. În multe regiuni primește codul [ENI][1]. În Lombardia întrebați la spital ce trebuie.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-rrwhn = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
l-7zqfh = Mergeți la spital sau la un birou al [ASST][1]. Puteți merge și numai ca să cereți codul.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = pașaport
l-bfhfi = Spuneți numele, data nașterii și țara. Nu aveți obligația să aduceți { -passaporto(case: "def") }.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Semnați o hârtie dacă nu aveți bani să plătiți.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = Primiți codul. Arătați-l la fiecare consultație.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = Cu codul aveți dreptul la:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = îngrijiri urgente
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = îngrijiri esențiale, și dacă durează mai mult timp
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = consultații în timpul sarcinii și pentru maternitate
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = vaccin
l-ehrwj = { -vaccino(case: "pl") }
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = îngrijiri pentru copii și pentru bolile care se transmit

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = Codul este valabil 6 luni în toată Italia. Apoi cereți să fie reînnoit.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = coplată
p-hikj9 = Codul este gratuit. Pentru unele consultații poate fi nevoie să plătiți o [coplată (ticket)][1], la fel ca italienii. Dacă nu aveți bani, spuneți.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = minor
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
p-mz7z7 = **Minorii** au dreptul la un [medic pediatru (pediatra)][1] și fără permis.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = Dacă ceva nu merge bine
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = asistent social
p-464sy = La un ghișeu vi se spune să plecați? Cereți să vorbiți cu un { -assistente-sociale } al spitalului. Cereți ajutor și unei asociații sau la [Mondinsieme][1].
