### servizi/identita-digitale
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = SPID e CIE: entrare nei siti degli uffici
summary = Come avere l'identità digitale per usare i servizi in linea.
keywords = SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# required_documents.name
f-wgxgp = un indirizzo e-mail e un numero di cellulare
# outputs.name
f-k9s3b = l'identità digitale
# web.label
f-xsrfk = SPID
# web.label
f-wnfy3 = CIE
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
p-5jexr = Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].

## A chi è rivolto

p-wzjxn = Agli adulti con un documento italiano valido e il codice fiscale.

## Come fare

p-xszav = **Con la CIE** (è la strada più semplice, se hai già la carta):
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 2 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-fdvcy = Scarica l'app CieID sul telefono.
# note: voce 3 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-m7q3c = Segui l'app. Alla fine scegli una password.
p-sf7t3 = **Con lo SPID**:
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
l-ahghh = Apri il sito { $web-spid } e scegli un gestore.
# note: voce 2 di 4
l-q6w2d = Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 3 di 4
l-wp635 = Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 4 di 4
l-xcvfz = Fatti riconoscere: di persona o in video, come dice il gestore.

## Casi particolari

# note: voce 1 di 3
l-jvg7c = **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
l-s9pag = **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 3 di 3
l-bd2s3 = Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.

## Se qualcosa va male

t-65psi = Se qualcosa va male
p-yx3k6 = Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
