### servizi/iscrizione-servizio-sanitario
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Iscriversi al Servizio sanitario: la tessera sanitaria
summary = Come avere la tessera sanitaria e il diritto al medico.
keywords = tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# required_documents.name
f-5ibyq = la prova di dove abiti
# required_documents.name
f-5uw4k = il contratto di lavoro, se lavori
# outputs.name
f-fm9hj = la tessera sanitaria
# note: [1] = termini/servizio-sanitario-nazionale
p-k5c2z = Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.

## A chi è rivolto

p-dzmtm = **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
p-w8dbu = **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-772tw = Tutti i minori hanno diritto all'iscrizione.
# note: [1] = termini/asst
p-s9uin = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
l-43e54 = Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 2 di 4
l-pz2j8 = Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
l-5ns2v = Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Ricevi un foglio. La [tessera][1] arriva per posta.
p-v3j9q = Porta con te il foglio fino a quando arriva la tessera.

## Tempi e scadenze

p-xxz2n = L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.

## Quanto costa

p-qc74m = Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.

## Casi particolari

# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 2 di 3
l-xkfq5 = **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 3 di 3
l-g7jpf = **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.

## Se qualcosa va male

t-ztnen = Se qualcosa va male
# note: [1] = servizi/aiuto-patronato-caf
p-mmura = Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
