### Iscriversi al Servizio sanitario: la tessera sanitaria — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
title = ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਦਰਜ ਕਰਵਾਉਣਾ: ਸਿਹਤ ਕਾਰਡ
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
summary = { -tessera-sanitaria } ਅਤੇ ਡਾਕਟਰ ਦਾ ਹੱਕ ਕਿਵੇਂ ਮਿਲੇ।
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
keywords = ਸਿਹਤ ਕਾਰਡ; ਤੈਸੇਰਾ ਸਾਨੀਤਾਰੀਆ; SSN; ਡਾਕਟਰ; ਇਲਾਜ; ਹੈਲਥ ਕਾਰਡ; ਨਾਂ ਦਰਜ ਕਰਵਾਉਣਾ
# it: la prova di dove abiti
f-5ibyq = ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਇਸ ਦਾ ਸਬੂਤ
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ
f-5uw4k = ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ, ਜੇ ਤੁਸੀਂ ਕੰਮ ਕਰਦੇ ਹੋ
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
f-fm9hj = ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = ਇਟਲੀ ਦੀ ਸਰਕਾਰੀ ਸਿਹਤ ਸੇਵਾ
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
p-k5c2z = [ਸਿਹਤ ਸੇਵਾ (Servizio sanitario)][1] ਸਰਕਾਰੀ ਹੈ। ਜੇ ਨਾਂ ਦਰਜ ਕਰਵਾਉਂਦੇ ਹੋ, ਤਾਂ ਪਰਿਵਾਰਕ ਡਾਕਟਰ ਅਤੇ ਮੁਫ਼ਤ ਜਾਂ ਸਸਤਾ ਇਲਾਜ ਮਿਲਦਾ ਹੈ।

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
p-dzmtm = **ਮੁਫ਼ਤ ਅਤੇ ਲਾਜ਼ਮੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ:** ਜਿਨ੍ਹਾਂ ਕੋਲ ਕੰਮ, ਪਰਿਵਾਰ, ਪਨਾਹ, ਸੁਰੱਖਿਆ ਜਾਂ ਕੰਮ ਦੀ ਉਡੀਕ ਦਾ ਪਰਮਿਟ ਹੈ। ਪਰਿਵਾਰ ਦੇ ਉਹਨਾਂ ਮੈਂਬਰਾਂ ਲਈ ਵੀ ਜਿਨ੍ਹਾਂ ਦਾ ਖ਼ਰਚਾ ਤੁਸੀਂ ਚੁੱਕਦੇ ਹੋ।
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **ਪੈਸੇ ਦੇ ਕੇ ਰਜਿਸਟ੍ਰੇਸ਼ਨ:** ਆਮ ਤੌਰ ’ਤੇ ਵਿਦਿਆਰਥੀ ਅਤੇ ਕੰਮ ਨਾ ਕਰਨ ਵਾਲੇ ਲੋਕ। ਪਹਿਲਾਂ ਪੁੱਛੋ।
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = ਨਾਬਾਲਗ
p-772tw = ਸਾਰੇ ਨਾਬਾਲਗਾਂ ਨੂੰ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਹੱਕ ਹੈ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-s9uin = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦਾ ਦਫ਼ਤਰ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
l-43e54 = ਨਗਰਪਾਲਿਕਾ (Comune) ਜਾਂ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਤੋਂ ਪੁੱਛੋ ਕਿ [ਡਾਕਟਰ ਚੁਣਨ ਜਾਂ ਬਦਲਣ ਦਾ ਦਫ਼ਤਰ (scelta e revoca)][1] ਕਿੱਥੇ ਹੈ। ਇਹ [ASST][2] ਦਾ ਦਫ਼ਤਰ ਹੈ।
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-pz2j8 = ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਓ। ਜੇ ਪਰਮਿਟ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੋ, ਤਾਂ { -ricevuta-del-permesso } ਲੈ ਕੇ ਜਾਓ।
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-5ns2v = [ਪਰਿਵਾਰਕ ਡਾਕਟਰ][1] ਜਾਂ [ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ][2] ਚੁਣੋ।
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = ਤੁਹਾਨੂੰ ਇੱਕ ਕਾਗ਼ਜ਼ ਮਿਲਦਾ ਹੈ। [ਕਾਰਡ][1] ਡਾਕ ਰਾਹੀਂ ਆਉਂਦਾ ਹੈ।
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = ਕਾਰਡ ਆਉਣ ਤੱਕ ਉਹ ਕਾਗ਼ਜ਼ ਆਪਣੇ ਕੋਲ ਰੱਖੋ।

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-xxz2n = ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਓਨੀ ਦੇਰ ਚੱਲਦੀ ਹੈ ਜਿੰਨੀ ਦੇਰ ਪਰਮਿਟ। ਪਰਮਿਟ ਰਿਨਿਊ ਕਰਵਾਉਣ ਵੇਲੇ ਰਸੀਦ ਲੈ ਕੇ ਜਾਓ ਅਤੇ ਮਿਆਦ ਵਧਾਉਣ ਲਈ ਕਹੋ।

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-qc74m = ਜਿਨ੍ਹਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਲਾਜ਼ਮੀ ਹੈ, ਉਹਨਾਂ ਲਈ ਮੁਫ਼ਤ ਹੈ। ਪੈਸਿਆਂ ਵਾਲੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਲਈ ਹਰ ਸਾਲ ਪੈਸੇ ਲੱਗਦੇ ਹਨ: ਰਕਮ ASST ਦੱਸਦਾ ਹੈ।

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **ਪਰਮਿਟ ਨਹੀਂ ਹੈ?** ਤੁਸੀਂ ਫਿਰ ਵੀ ਇਲਾਜ ਕਰਵਾ ਸਕਦੇ ਹੋ: ਪੜ੍ਹੋ [ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ][1]।
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **ਯੂਰਪੀ ਸੰਘ ਦੇ ਕਿਸੇ ਦੇਸ਼ ਤੋਂ ਆਏ ਹੋ?** ਯੂਰਪੀ ਸਿਹਤ ਕਾਰਡ ਅਤੇ ਕੰਮ ਦੇ ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਓ।
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
l-g7jpf = **ਤੁਹਾਡੇ ਬਜ਼ੁਰਗ ਮਾਪੇ ਪਰਿਵਾਰ ਬੁਲਾਉਣ ਦੀ ਅਰਜ਼ੀ (ricongiungimento) ਨਾਲ ਆਏ ਹਨ?** ਨਿਯਮ ਵੱਖਰੇ ਹਨ। ਪਹਿਲਾਂ ASST ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-mmura = ਜੇ ਉਹ ਕਹਿਣ ਕਿ ਤੁਸੀਂ ਨਾਂ ਦਰਜ ਨਹੀਂ ਕਰਵਾ ਸਕਦੇ, ਤਾਂ ਕਾਰਨ ਲਿਖਤੀ ਮੰਗੋ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਮਦਦ ਕਰਦਾ ਹੈ।
