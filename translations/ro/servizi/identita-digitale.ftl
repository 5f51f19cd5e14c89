### SPID e CIE: entrare nei siti degli uffici — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = SPID
title = SPID și CIE: intrați pe site-urile instituțiilor
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = Cum obțineți identitatea digitală ca să folosiți serviciile online.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = SPID
# term: inps → { -inps } = INPS
keywords = SPID; CIE; identitate digitală; parolă; cont online; INPS online
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = o adresă de e-mail și un număr de mobil
# it: l'identità digitale
f-k9s3b = identitatea digitală
# it: SPID
# term: spid → { -spid } = SPID
f-xsrfk = SPID
# it: CIE
f-wnfy3 = CIE
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = SPID
p-5jexr = Multe instituții lucrează numai pe internet. Ca să intrați pe site-urile lor vă trebuie [SPID][1] sau [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = cod fiscal
p-wzjxn = Adulților cu un act de identitate italian valabil și { -codice-fiscale }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **Cu CIE** (este calea cea mai simplă, dacă aveți deja cartea de identitate):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Găsiți codurile PIN și PUK: sunt pe cele două hârtii ale cărții de identitate.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Descărcați aplicația CieID pe telefon.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Urmați pașii din aplicație. La sfârșit alegeți o parolă.
# it: **Con lo SPID**:
# term: spid → { -spid } = SPID
p-sf7t3 = **Cu SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = SPID
l-ahghh = Deschideți site-ul { $web-spid } și alegeți un furnizor (gestore).
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = Vedeți cât costă. Unii furnizori sunt gratuiți, alții nu.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
l-wp635 = Pregătiți actul de identitate, { -tessera-sanitaria(case: "def") }, e-mailul și mobilul.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Dovediți cine sunteți: personal sau prin video, cum spune furnizorul.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **Nu aveți încă CIE?** Unii furnizori acceptă alte acte. Întrebați înainte.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = birou de asistență
# term: delega → { -delega } = împuternicire
l-s9pag = **Nu folosiți calculatorul?** Un [birou de asistență (patronato)][1] poate face multe cereri pentru dumneavoastră, cu o [împuternicire (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = împuternicire
# term: inps → { -inps } = INPS
l-bd2s3 = Puteți da o { -delega } și unei rude pentru site-ul INPS.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Nu dați nimănui parola sau codurile dumneavoastră. Nu trimiteți fotografii ale actelor celor care vă scriu un mesaj.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = Dacă ceva nu merge bine
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = Ați uitat parola? Folosiți recuperarea de pe site-ul furnizorului. Ați pierdut codurile CIE? Întrebați la primărie (Comune) cum le primiți din nou.
