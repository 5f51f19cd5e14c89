### servizi/cittadini-europei-residenza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Cittadini dell'Unione europea: vivere in Italia
summary = Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
keywords = cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# required_documents.name
f-geg68 = il passaporto o la carta d'identità del tuo Paese
# required_documents.name
f-8p2b6 = la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
# outputs.name
f-622sj = l'attestazione di iscrizione anagrafica
p-28qpv = Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.

## A chi è rivolto

p-gsfun = Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.

## Come fare

# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
l-ptkj4 = Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
l-4nyby = Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 1 di 4
l-2tyhn = lavori in Italia
# note: voce 2 di 4
l-7xcag = studi e hai un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 4 di 4
l-jnis5 = sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-g94f3 = Chiedi l'**attestazione di iscrizione anagrafica**.

## Cosa si ottiene

p-ujpn7 = Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/questura
l-2wki2 = I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 2 di 3
l-qzszj = Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].

## Se qualcosa va male

t-c3mpk = Se qualcosa va male
# note: [1] = servizi/aiuto-patronato-caf
p-e6wxe = Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
