### servizi/cure-senza-permesso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Curarsi senza permesso di soggiorno
summary = Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
keywords = STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# outputs.name
f-kmycq = il codice STP, oppure le cure per i cittadini dell'Unione europea
# cost_options.option
f-dcatb = il codice
p-zgxf8 = La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.

## A chi è rivolto

# note: voce 1 di 2
# note: [1] = termini/stp
l-kcmtv = Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 2 di 2
# note: [1] = termini/eni
l-39aau = Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: [1] = termini/asst
p-rrwhn = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 4
# note: [1] = termini/asst
l-7zqfh = Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 2 di 4
l-bfhfi = Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 3 di 4
l-58r38 = Firma un foglio se non hai soldi per pagare.
# note: voce 4 di 4
l-uz9s9 = Ricevi il codice. Mostralo a ogni visita.

## Cosa si ottiene

p-xf9xg = Con il codice hai diritto a:
# note: voce 1 di 5
l-7d5mk = cure urgenti
# note: voce 2 di 5
l-h63ik = cure essenziali, anche se continuano nel tempo
# note: voce 3 di 5
l-8iuh6 = visite in gravidanza e per la maternità
# note: voce 4 di 5
l-ehrwj = vaccini
# note: voce 5 di 5
l-9jkqd = cure per i bambini e per le malattie che si attaccano

## Tempi e scadenze

p-eih6s = Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.

## Quanto costa

# note: [1] = termini/ticket
p-hikj9 = Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.

## Casi particolari

# note: [1] = servizi/pediatra
p-mz7z7 = I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.

## Se qualcosa va male

t-fc4g5 = Se qualcosa va male
# note: [1] = luoghi/mondinsieme
p-464sy = Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
