### SPID e CIE: entrare nei siti degli uffici — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = digital identity
title = SPID and CIE: entering the websites of the offices
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = How to get a digital identity to use online services.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = digital identity
# term: inps → { -inps } = social security institute
keywords = SPID; CIE; digital identity; password; INPS online; login with SPID
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = an e-mail address and a mobile phone number
# it: l'identità digitale
f-k9s3b = the digital identity
# it: SPID
# term: spid → { -spid } = digital identity
f-xsrfk = SPID
# it: CIE
f-wnfy3 = CIE
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = digital identity
p-5jexr = Many offices work only on the internet. To enter their websites you need [SPID][1] or the [electronic identity card (CIE)][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = tax code
p-wzjxn = For adults with a valid Italian document and a { -codice-fiscale }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **With the CIE** (it is the easiest way, if you already have the card):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Find the PIN and PUK codes: they are on the two papers of the card.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Download the CieID app to your phone.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Follow the app. At the end choose a password.
# it: **Con lo SPID**:
# term: spid → { -spid } = digital identity
p-sf7t3 = **With SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = digital identity
l-ahghh = Open the website { $web-spid } and choose a provider (gestore).
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = See how much it costs. Some providers are free, others are not.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = health card
l-wp635 = Have ready your identity document, { -tessera-sanitaria }, e-mail and mobile phone.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Prove who you are: in person or by video, as the provider says.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **No CIE yet?** Some providers accept other documents. Ask first.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = advice office
# term: delega → { -delega } = written authorisation
l-s9pag = **Do you not use a computer?** An [advice office (patronato)][1] can make many applications for you, with a [written authorisation (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = written authorisation
# term: inps → { -inps } = social security institute
l-bd2s3 = You can also give a family member an authorisation for the INPS website.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Do not give anyone your password or your codes. Do not send photos of your documents to anyone who writes you a message.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = If something goes wrong
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = Have you forgotten the password? Use the recovery on the provider's website. Have you lost the codes of the CIE? Ask the town hall (Comune) how to get them again.
