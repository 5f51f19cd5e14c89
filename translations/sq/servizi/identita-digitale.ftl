### SPID e CIE: entrare nei siti degli uffici — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = identitet digjital
title = SPID dhe CIE: hyrja në faqet e zyrave
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = Si ta keni identitetin digjital për të përdorur shërbimet në internet.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = identitet digjital
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
keywords = SPID; CIE; identitet digjital; fjalëkalim; INPS në internet; hyj me SPID
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = një adresë e-maili dhe një numër celulari
# it: l'identità digitale
f-k9s3b = identiteti digjital
# it: SPID
# term: spid → { -spid } = identitet digjital
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = identitet digjital
p-5jexr = Shumë zyra punojnë vetëm në internet. Për të hyrë në faqet e tyre ju duhet [SPID][1] ose [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = kod fiskal
p-wzjxn = Për të rriturit me një dokument italian të vlefshëm dhe { -codice-fiscale(case: "acc") }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **Me CIE** (është rruga më e thjeshtë, nëse e keni tashmë kartën):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Gjeni kodet PIN dhe PUK: janë në dy fletët e kartës.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Shkarkoni aplikacionin CieID në telefon.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Ndiqni aplikacionin. Në fund zgjidhni një fjalëkalim.
# it: **Con lo SPID**:
# term: spid → { -spid } = identitet digjital
p-sf7t3 = **Me SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = identitet digjital
l-ahghh = Hapni faqen { $web-spid } dhe zgjidhni një ofrues.
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = Shihni sa kushton. Disa ofrues janë falas, të tjerët jo.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
l-wp635 = Përgatitni dokumentin, { -tessera-sanitaria(case: "acc") }, e-mailin dhe celularin.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Vërtetoni identitetin tuaj: personalisht ose me video, siç thotë ofruesi.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **Nuk e keni ende CIE-n?** Disa ofrues pranojnë dokumente të tjera. Pyesni më parë.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = zyrë ndihme
# term: delega → { -delega } = autorizim me shkrim
l-s9pag = **Nuk përdorni kompjuter?** Një [zyrë ndihme (patronato)][1] mund të bëjë shumë kërkesa për ju, me një [autorizim me shkrim (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = autorizim me shkrim
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-bd2s3 = Mund t’i jepni edhe një familjari një { -delega } për faqen e INPS-it.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Mos ia jepni askujt fjalëkalimin ose kodet tuaja. Mos i dërgoni foto të dokumenteve atij që ju shkruan një mesazh.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = Nëse diçka shkon keq
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = E keni harruar fjalëkalimin? Përdorni rikuperimin (recupero) në faqen e ofruesit. I keni humbur kodet e CIE-s? Pyesni komunën (Comune) si t’i merrni përsëri.
