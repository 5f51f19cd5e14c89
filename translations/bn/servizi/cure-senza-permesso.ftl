### Curarsi senza permesso di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = ???
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala perché sei senza permesso.
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
summary = ???
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
# term: eni → { -eni } = বীমা ছাড়া ইউরোপীয়দের স্বাস্থ্য কোড
keywords = ???
# it: il codice STP, oppure le cure per i cittadini europei
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-kmycq = ???
# it: il codice
f-dcatb = ???
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = ???
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = ???

## A chi è rivolto

# it: Chi non è europeo e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
l-kcmtv = ???
# it: Chi è cittadino europeo e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = বীমা ছাড়া ইউরোপীয়দের স্বাস্থ্য কোড
l-39aau = ???

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-7zqfh = ???
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = পাসপোর্ট
l-bfhfi = ???
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = ???
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = ???

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = ???
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = ???
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = ???
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = ???
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = টিকা
l-ehrwj = ???
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = ???

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi si rinnova.
p-eih6s = ???

## Quanto costa

# it: Il codice è gratis. Per alcune visite si può pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
p-hikj9 = ???

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-mz7z7 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = ???
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-464sy = ???
