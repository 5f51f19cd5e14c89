### SPID e CIE: entrare nei siti degli uffici — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = identité numérique
title = SPID et CIE : entrer sur les sites des bureaux
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = Comment avoir l’identité numérique pour utiliser les services en ligne.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = identité numérique
# term: inps → { -inps } = institut national de sécurité sociale
keywords = SPID; CIE; identité numérique; mot de passe; INPS en ligne; entrer avec SPID; compte
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = une adresse e-mail et un numéro de portable
# it: l'identità digitale
f-k9s3b = l’identité numérique
# it: SPID
# term: spid → { -spid } = identité numérique
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = identité numérique
p-5jexr = Beaucoup de bureaux travaillent seulement sur internet. Pour entrer sur leurs sites, il vous faut [SPID][1] ou la [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = code fiscal
p-wzjxn = Pour les adultes qui ont une pièce d’identité italienne valable et le { -codice-fiscale }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **Avec la CIE** (c’est le chemin le plus simple, si vous avez déjà la carte) :
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Trouvez les codes PIN et PUK : ils sont sur les deux papiers de la carte.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Téléchargez l’application CieID sur le téléphone.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Suivez l’application. À la fin, choisissez un mot de passe.
# it: **Con lo SPID**:
# term: spid → { -spid } = identité numérique
p-sf7t3 = **Avec SPID** :
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = identité numérique
l-ahghh = Ouvrez le site { $web-spid } et choisissez un fournisseur.
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = Regardez combien cela coûte. Certains fournisseurs sont gratuits, d’autres non.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
l-wp635 = Préparez pièce d’identité, { -tessera-sanitaria }, e-mail et portable.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Faites-vous reconnaître : en personne ou en vidéo, comme le dit le fournisseur.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **Vous n’avez pas encore la CIE ?** Certains fournisseurs acceptent d’autres documents. Demandez avant.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = bureau d’aide
# term: delega → { -delega } = procuration
l-s9pag = **Vous n’utilisez pas l’ordinateur ?** Un [bureau d’aide (patronato)][1] peut faire beaucoup de demandes pour vous, avec une [procuration (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = procuration
# term: inps → { -inps } = institut national de sécurité sociale
l-bd2s3 = Vous pouvez aussi donner une { -delega } à un membre de la famille pour le site de l’INPS.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Ne donnez à personne votre mot de passe ou vos codes. N’envoyez pas de photos de vos papiers aux personnes qui vous écrivent un message.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = Si quelque chose se passe mal
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = Vous avez oublié le mot de passe ? Utilisez la récupération sur le site du fournisseur. Vous avez perdu les codes de la CIE ? Demandez à la mairie (Comune) comment les avoir de nouveau.
