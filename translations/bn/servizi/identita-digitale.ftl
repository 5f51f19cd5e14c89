### SPID e CIE: entrare nei siti degli uffici — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = ডিজিটাল পরিচয়
title = ???
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = ???
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = ডিজিটাল পরিচয়
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
keywords = ???
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = ???
# it: l'identità digitale
f-k9s3b = ???
# it: SPID
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-xsrfk = ???
# it: CIE
f-wnfy3 = ???
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = ডিজিটাল পরিচয়
p-5jexr = ???

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = কর কোড
p-wzjxn = ???

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = ???
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = ???
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-fdvcy = ???
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-m7q3c = ???
# it: **Con lo SPID**:
# term: spid → { -spid } = ডিজিটাল পরিচয়
p-sf7t3 = ???
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-ahghh = ???
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = ???
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
l-wp635 = ???
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = ???

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = ???
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: delega → { -delega } = ক্ষমতাপত্র
l-s9pag = ???
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = ক্ষমতাপত্র
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-bd2s3 = ???
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = ???
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = ???
