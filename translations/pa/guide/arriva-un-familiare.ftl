### Un parente mi raggiunge — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = ਮੇਰਾ ਕੋਈ ਰਿਸ਼ਤੇਦਾਰ ਮੇਰੇ ਕੋਲ ਆ ਰਿਹਾ ਹੈ
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
summary = { -nulla-osta } ਲੈਣ ਤੋਂ ਪਰਮਿਟ ਤੱਕ, ਪਤੀ, ਪਤਨੀ, ਬੱਚਿਆਂ ਜਾਂ ਮਾਪਿਆਂ ਲਈ।
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
keywords = ਪਰਿਵਾਰ ਬੁਲਾਉਣਾ; ਫੈਮਿਲੀ; ਪਤਨੀ; ਪਤੀ; ਬੱਚੇ; ਮਾਪੇ; ਫੈਮਿਲੀ ਵੀਜ਼ਾ
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
f-kafpc = { -nulla-osta(case: "obl") } ਲਈ ਅਰਜ਼ੀ ਦਿਓ।
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = ਜਦੋਂ ਉਹ ਪਹੁੰਚ ਜਾਵੇ, ਘਰ ਵਿੱਚ ਮਹਿਮਾਨ ਰੱਖਣ ਦੀ ਸੂਚਨਾ ਦਿਓ।
# it: Chiedete subito il permesso.
f-9de6j = ਤੁਰੰਤ ਪਰਮਿਟ ਲਈ ਅਰਜ਼ੀ ਦਿਓ।
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-iwufb = { -codice-fiscale } ਦੇਖ ਲਓ ਕਿ ਠੀਕ ਹੈ।
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
f-bgeu8 = ਰਿਸ਼ਤੇਦਾਰ ਨੂੰ ਆਪਣੀ { -residenza } ਵਿੱਚ ਜੋੜੋ।
# it: Scegliete il medico.
f-sa56g = ਡਾਕਟਰ ਚੁਣੋ।
# it: Iscrivi i figli a scuola.
f-hr33j = ਬੱਚਿਆਂ ਨੂੰ ਸਕੂਲ ਦਾਖ਼ਲ ਕਰਵਾਓ।
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = ਵੱਡੇ ਇਤਾਲਵੀ ਦਾ ਕੋਰਸ ਸ਼ੁਰੂ ਕਰਨ।
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = ਦਸਤਾਵੇਜ਼ ਦੀ ਤਸਦੀਕ
p-fsp28 = ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਕਾਗ਼ਜ਼ ਛੇਤੀ ਤਿਆਰ ਕਰਵਾਓ। ਉਹਨਾਂ ਦਾ ਅਨੁਵਾਦ ਅਤੇ [ਤਸਦੀਕ (legalizzazione)][1] ਜ਼ਰੂਰੀ ਹੈ।
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = ਬੱਚਿਆਂ ਨਾਲ ਪਹਿਲਾਂ ਹੀ ਨਵੇਂ ਸਕੂਲ ਅਤੇ ਨਵੇਂ ਘਰ ਬਾਰੇ ਗੱਲ ਕਰੋ।
