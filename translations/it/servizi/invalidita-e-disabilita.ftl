### servizi/invalidita-e-disabilita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Disabilità e invalidità: chiedere il riconoscimento
summary = Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
keywords = invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
# required_documents.name
f-azmgf = i fogli dei medici e degli ospedali
# outputs.name
f-epgwy = il verbale con il riconoscimento
# channels.note
f-7b7e6 = Entra con SPID o CIE.
# phones.label
f-7r4u5 = INPS da telefono fisso
# phones.label
f-dba9i = INPS da cellulare
p-p5ig7 = Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.

## A chi è rivolto

# note: [1] = termini/patronato
p-y37x9 = Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].

## Come fare

# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
l-qw9sn = Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 2 di 6
# note: [1] = termini/inps
l-n6zr3 = Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 3 di 6
l-tvfx4 = Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 4 di 6
l-vs79y = L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 5 di 6
l-24sqn = Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 6 di 6
l-2egi6 = Se serve, manda i dati della banca e del reddito.

## Quanto costa

p-2ir3s = La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.

## Casi particolari

# note: voce 1 di 3
l-dyvjt = **Malato di tumore?** La visita è più veloce.
# note: voce 2 di 3
l-r29mq = **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 3 di 3
l-xe9bj = **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.

## Se qualcosa va male

t-7gtsv = Se qualcosa va male
p-ytnz4 = Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
