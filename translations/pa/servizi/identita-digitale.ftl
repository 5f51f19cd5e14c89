### SPID e CIE: entrare nei siti degli uffici — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
title = SPID ਅਤੇ CIE: ਦਫ਼ਤਰਾਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਵਿੱਚ ਜਾਣਾ
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = ਆਨਲਾਈਨ ਸੇਵਾਵਾਂ ਲਈ ਡਿਜੀਟਲ ਪਛਾਣ ਕਿਵੇਂ ਬਣਵਾਉਣੀ ਹੈ।
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
keywords = SPID; ਸਪਿਦ; CIE; ਡਿਜੀਟਲ ਪਛਾਣ; ਪਾਸਵਰਡ; INPS ਆਨਲਾਈਨ; ਪੋਸਤੇ ਆਈਡੀ
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = ਈ-ਮੇਲ ਦਾ ਪਤਾ ਅਤੇ ਮੋਬਾਈਲ ਨੰਬਰ
# it: l'identità digitale
f-k9s3b = ਡਿਜੀਟਲ ਪਛਾਣ
# it: SPID
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-xsrfk = SPID
# it: CIE
f-wnfy3 = CIE
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
p-5jexr = ਕਈ ਦਫ਼ਤਰ ਸਿਰਫ਼ ਇੰਟਰਨੈੱਟ ’ਤੇ ਕੰਮ ਕਰਦੇ ਹਨ। ਉਹਨਾਂ ਦੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਵਿੱਚ ਜਾਣ ਲਈ [SPID][1] ਜਾਂ [CIE][2] ਚਾਹੀਦਾ ਹੈ।

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
p-wzjxn = ਉਹਨਾਂ ਬਾਲਗਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਚਾਲੂ ਮਿਆਦ ਵਾਲਾ ਇਤਾਲਵੀ ਦਸਤਾਵੇਜ਼ ਅਤੇ { -codice-fiscale } ਹੈ।

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **CIE ਨਾਲ** (ਜੇ ਕਾਰਡ ਪਹਿਲਾਂ ਹੀ ਹੈ, ਤਾਂ ਇਹ ਸਭ ਤੋਂ ਸੌਖਾ ਰਸਤਾ ਹੈ):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = PIN ਅਤੇ PUK ਕੋਡ ਲੱਭੋ: ਉਹ ਕਾਰਡ ਨਾਲ ਮਿਲੇ ਦੋ ਕਾਗ਼ਜ਼ਾਂ ’ਤੇ ਹਨ।
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = ਫ਼ੋਨ ’ਤੇ CieID ਐਪ ਡਾਊਨਲੋਡ ਕਰੋ।
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = ਐਪ ਦੇ ਕਹੇ ਮੁਤਾਬਕ ਕਰੋ। ਅਖ਼ੀਰ ਵਿੱਚ ਪਾਸਵਰਡ ਚੁਣੋ।
# it: **Con lo SPID**:
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
p-sf7t3 = **SPID ਨਾਲ**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-ahghh = ਵੈੱਬਸਾਈਟ { $web-spid } ਖੋਲ੍ਹੋ ਅਤੇ ਇੱਕ ਕੰਪਨੀ (gestore) ਚੁਣੋ।
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = ਦੇਖੋ ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਕੁਝ ਕੰਪਨੀਆਂ ਮੁਫ਼ਤ ਹਨ, ਕੁਝ ਨਹੀਂ।
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
l-wp635 = ਦਸਤਾਵੇਜ਼, ਸਿਹਤ ਕਾਰਡ, ਈ-ਮੇਲ ਅਤੇ ਮੋਬਾਈਲ ਤਿਆਰ ਰੱਖੋ।
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = ਆਪਣੀ ਪਛਾਣ ਕਰਵਾਓ: ਆਪ ਜਾ ਕੇ ਜਾਂ ਵੀਡੀਓ ’ਤੇ, ਜਿਵੇਂ ਕੰਪਨੀ ਕਹੇ।

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **ਅਜੇ CIE ਨਹੀਂ ਹੈ?** ਕੁਝ ਕੰਪਨੀਆਂ ਹੋਰ ਦਸਤਾਵੇਜ਼ ਮੰਨ ਲੈਂਦੀਆਂ ਹਨ। ਪਹਿਲਾਂ ਪੁੱਛੋ।
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: delega → { -delega } = ਲਿਖਤੀ ਇਜਾਜ਼ਤ
l-s9pag = **ਕੰਪਿਊਟਰ ਨਹੀਂ ਵਰਤਦੇ?** [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਤੁਹਾਡੀ [ਲਿਖਤੀ ਇਜਾਜ਼ਤ (delega)][2] ਨਾਲ ਕਈ ਅਰਜ਼ੀਆਂ ਭਰ ਸਕਦਾ ਹੈ।
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = ਲਿਖਤੀ ਇਜਾਜ਼ਤ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-bd2s3 = INPS ਦੀ ਵੈੱਬਸਾਈਟ ਲਈ ਤੁਸੀਂ ਪਰਿਵਾਰ ਦੇ ਕਿਸੇ ਜੀਅ ਨੂੰ ਵੀ ਲਿਖਤੀ ਇਜਾਜ਼ਤ ਦੇ ਸਕਦੇ ਹੋ।
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = ਆਪਣਾ ਪਾਸਵਰਡ ਜਾਂ ਕੋਡ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਓ। ਜੋ ਸੁਨੇਹਾ ਭੇਜ ਕੇ ਮੰਗੇ, ਉਸ ਨੂੰ ਦਸਤਾਵੇਜ਼ਾਂ ਦੀਆਂ ਫ਼ੋਟੋਆਂ ਨਾ ਭੇਜੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = ਪਾਸਵਰਡ ਭੁੱਲ ਗਏ? ਕੰਪਨੀ ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਨਵਾਂ ਬਣਾਓ। CIE ਦੇ ਕੋਡ ਗੁੰਮ ਹੋ ਗਏ? ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਪੁੱਛੋ ਕਿ ਦੁਬਾਰਾ ਕਿਵੇਂ ਮਿਲਣ।
