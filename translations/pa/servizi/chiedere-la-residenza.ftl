### Chiedere la residenza in Comune — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
title = ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਕਰਵਾਉਣੀ
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
summary = { -anagrafe(case: "obl") } ਵਿੱਚ ਨਾਂ ਕਿਵੇਂ ਲਿਖਵਾਉਣਾ ਹੈ ਜਾਂ ਘਰ ਬਦਲਣ ਬਾਰੇ ਕਿਵੇਂ ਦੱਸਣਾ ਹੈ।
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# term: stato di famiglia → { -stato-di-famiglia } = ਪਰਿਵਾਰ ਦੇ ਮੈਂਬਰਾਂ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
keywords = ਰਿਹਾਇਸ਼; ਰੇਜ਼ੀਦੈਂਸਾ; ਪਤਾ ਬਦਲਣਾ; ਘਰ ਬਦਲਣਾ; ਪੱਕਾ ਪਤਾ; ਅਨਾਗਰਾਫੇ; ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = ਘਰ ਦਾ ਕੰਟਰੈਕਟ, ਜਾਂ ਜਿਸ ਕੋਲ ਰਹਿੰਦੇ ਹੋ ਉਸ ਦਾ ਲਿਖਤੀ ਬਿਆਨ
# it: la residenza nel Comune
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
f-wsndw = ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
p-3aguv = [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਦੱਸਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ। ਇਹ ਪਛਾਣ ਪੱਤਰ, ਡਾਕਟਰ ਅਤੇ ਕਈ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ ਲਈ ਚਾਹੀਦੀ ਹੈ।

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-vrgvc = ਉਹਨਾਂ ਲਈ ਜੋ ਸੱਚਮੁੱਚ ਉਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਦੇ ਇਲਾਕੇ ਦੇ ਕਿਸੇ ਘਰ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ ਤੁਹਾਡੇ ਕੋਲ ਪਰਮਿਟ ਜਾਂ ਅਰਜ਼ੀ ਦੀ ਰਸੀਦ ਹੋਣੀ ਜ਼ਰੂਰੀ ਹੈ।

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
l-gbrtu = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਦੀ ਵੈੱਬਸਾਈਟ ਤੋਂ ਫ਼ਾਰਮ ਲੱਭੋ, ਜਾਂ [ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਦਫ਼ਤਰ (anagrafe)][1] ਤੋਂ ਲਓ।
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = ਲਿਖੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਰਹਿੰਦਾ ਹੈ। ਸਾਰੇ ਬਾਲਗ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹਨ।
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = ਦਸਤਾਵੇਜ਼ਾਂ ਦੀਆਂ ਕਾਪੀਆਂ ਨਾਲ ਲਗਾਓ।
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = ਫ਼ਾਰਮ ਜਮ੍ਹਾਂ ਕਰਵਾਓ। ਘਰ ਵਿੱਚ ਰਹਿਣਾ ਸ਼ੁਰੂ ਕਰਨ ਤੋਂ 20 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਇਹ ਕਰਨਾ ਜ਼ਰੂਰੀ ਹੈ।
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = ਅਗਲੇ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਨਗਰਪਾਲਿਕਾ ਦਾ ਪੁਲਿਸ ਕਰਮਚਾਰੀ (vigile) ਆਉਂਦਾ ਹੈ। ਉਹ ਦੇਖਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਸੱਚਮੁੱਚ ਉੱਥੇ ਰਹਿੰਦੇ ਹੋ।
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = ਘੰਟੀ ਅਤੇ ਡਾਕ ਵਾਲੇ ਡੱਬੇ ’ਤੇ ਆਪਣਾ ਨਾਂ ਲਿਖੋ।

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-att95 = ਨਗਰਪਾਲਿਕਾ ਕੰਮ ਵਾਲੇ { $processing_time } ਦੇ ਅੰਦਰ ਅਰਜ਼ੀ ਦਰਜ ਕਰਦੀ ਹੈ। ਫਿਰ ਜਾਂਚ ਲਈ ਉਸ ਕੋਲ 45 ਦਿਨ ਹੁੰਦੇ ਹਨ। ਜੇ ਉਹ ਤੁਹਾਨੂੰ ਕੁਝ ਨਹੀਂ ਲਿਖਦੀ, ਤਾਂ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਪੱਕੀ ਹੈ।

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
l-wfywr = **ਪਰਮਿਟ ਰਿਨਿਊ ਕਰਵਾ ਰਹੇ ਹੋ?** ਰਸੀਦ ਲੈ ਕੇ ਜਾਓ। ਰਿਨਿਊ ਹੋਣ ਤੋਂ ਬਾਅਦ ਨਵਾਂ ਪਰਮਿਟ { -anagrafe(case: "obl") } ਵਿੱਚ ਲੈ ਕੇ ਜਾਓ: ਤੁਹਾਡੇ ਕੋਲ 60 ਦਿਨ ਹਨ।
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **ਕਿਸੇ ਦੇ ਘਰ ਮਹਿਮਾਨ ਹੋ?** ਜਿਸ ਕੋਲ ਰਹਿੰਦੇ ਹੋ, ਉਹ ਇੱਕ ਬਿਆਨ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ।
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
l-qhq6a = **ਤੁਹਾਡੇ ਕੋਲ ਘਰ ਨਹੀਂ ਹੈ?** ਤੁਸੀਂ ਫਿਰ ਵੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਮੰਗ ਸਕਦੇ ਹੋ। [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਨਾਲ ਗੱਲ ਕਰੋ।
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
l-c79ux = **ਪਨਾਹ ਮੰਗੀ ਹੈ?** ਤੁਸੀਂ ਪਨਾਹ ਦੀ ਅਰਜ਼ੀ ਦੇ ਕਾਗ਼ਜ਼ਾਂ ਨਾਲ ਨਾਂ ਲਿਖਵਾ ਸਕਦੇ ਹੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-jm73m = ਜੇ ਕੰਟਰੈਕਟ ਕਾਨੂੰਨੀ ਹੈ, ਤਾਂ ਮਕਾਨ ਮਾਲਕ ਤੁਹਾਨੂੰ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਤੋਂ ਨਹੀਂ ਰੋਕ ਸਕਦਾ। ਜੇ ਨਗਰਪਾਲਿਕਾ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਲਿਖਤੀ ਜਵਾਬ ਮੰਗੋ। ਉਹ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਜਾਂ ਵਕੀਲ ਕੋਲ ਲੈ ਕੇ ਜਾਓ।
