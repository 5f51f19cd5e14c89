### Chiedere un certificato in Comune — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਸਰਟੀਫ਼ਿਕੇਟ ਲੈਣਾ
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: stato di famiglia → { -stato-di-famiglia } = ਪਰਿਵਾਰ ਦੇ ਮੈਂਬਰਾਂ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
summary = { -residenza }, { -stato-di-famiglia }, ਜਨਮ: ਕਾਗ਼ਜ਼ ਕਿਵੇਂ ਲੈਣਾ ਹੈ, ਘਰ ਬੈਠੇ ਵੀ।
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: stato di famiglia → { -stato-di-famiglia } = ਪਰਿਵਾਰ ਦੇ ਮੈਂਬਰਾਂ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
keywords = ਰਿਹਾਇਸ਼ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ; ਫੈਮਿਲੀ ਸਰਟੀਫ਼ਿਕੇਟ; ਜਨਮ ਸਰਟੀਫ਼ਿਕੇਟ; ਅਨਾਗਰਾਫੇ; ANPR; ਸਤਾਤੋ ਦੀ ਫਾਮੀਲੀਆ
# it: il certificato
f-yneji = ਸਰਟੀਫ਼ਿਕੇਟ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-hc4mn = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = ਨਗਰਪਾਲਿਕਾ (Comune) ਆਪਣੇ ਰਜਿਸਟਰਾਂ ਵਿੱਚ ਲਿਖਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ, ਕਿਸ ਨਾਲ ਰਹਿੰਦੇ ਹੋ ਅਤੇ ਕਦੋਂ ਜੰਮੇ ਹੋ। **ਸਰਟੀਫ਼ਿਕੇਟ** ਇਸ ਜਾਣਕਾਰੀ ਦੀ ਕਾਪੀ ਹੈ।

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-3qfja = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਇਟਲੀ ਵਿੱਚ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ][1] ਹੈ।

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਸਰਟੀਫ਼ਿਕੇਟ **ਕਿਸ ਕੰਮ ਲਈ** ਚਾਹੀਦਾ ਹੈ।
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = ਆਪਣੇ ਦਸਤਖ਼ਤ ਵਾਲਾ ਬਿਆਨ
l-8j4w5 = ਕਿਸੇ ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਲਈ ਹੈ? ਅਕਸਰ [ਆਪਣੇ ਦਸਤਖ਼ਤ ਵਾਲਾ ਬਿਆਨ (autocertificazione)][1] ਕਾਫ਼ੀ ਹੁੰਦਾ ਹੈ। ਦਫ਼ਤਰ ਤੁਹਾਡੇ ਤੋਂ ਸਰਟੀਫ਼ਿਕੇਟ ਨਹੀਂ ਮੰਗ ਸਕਦਾ।
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-7g368 = ਜੇ ਸੱਚਮੁੱਚ ਚਾਹੀਦਾ ਹੈ, ਤਾਂ [SPID ਜਾਂ CIE][1] ਨਾਲ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ ਜਾਓ। ਸਰਟੀਫ਼ਿਕੇਟ ਡਾਊਨਲੋਡ ਕਰੋ।
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
l-2hztf = ਜੇ ਤੁਸੀਂ ਇੰਟਰਨੈੱਟ ਨਹੀਂ ਵਰਤਦੇ, ਤਾਂ ਪਛਾਣ ਦਸਤਾਵੇਜ਼ ਲੈ ਕੇ [ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਦਫ਼ਤਰ (anagrafe)][1] ਜਾਓ।

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
p-4iitq = ਕੁਝ ਸਰਟੀਫ਼ਿਕੇਟ ਮੁਫ਼ਤ ਹਨ, ਕੁਝ ਲਈ [ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ (marca da bollo)][1] ਚਾਹੀਦੀ ਹੈ। ਇਹ ਵਰਤੋਂ ’ਤੇ ਨਿਰਭਰ ਹੈ: ਇਸੇ ਲਈ ਦਫ਼ਤਰ ਤੁਹਾਨੂੰ ਪੁੱਛਦਾ ਹੈ।

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = ਦਸਤਾਵੇਜ਼ ਦੀ ਤਸਦੀਕ
l-q4v3p = **ਬਾਹਰਲੇ ਦੇਸ਼ ਵਿੱਚ ਜੰਮੇ ਹੋ?** ਜਨਮ ਸਰਟੀਫ਼ਿਕੇਟ ਉਸ ਦੇਸ਼ ਤੋਂ ਮੰਗੋ ਜਿੱਥੇ ਤੁਸੀਂ ਜੰਮੇ ਸੀ। ਫਿਰ ਉਸ ਦਾ ਅਨੁਵਾਦ ਅਤੇ [ਤਸਦੀਕ (legalizzazione)][1] ਕਰਵਾਉਣੀ ਪੈਂਦੀ ਹੈ।
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-6z8bc = **ਤੁਹਾਡੇ ਕੌਂਸਲਖਾਨੇ ਲਈ** ਖ਼ਾਸ ਦਸਤਖ਼ਤ ਵਾਲਾ ਸਰਟੀਫ਼ਿਕੇਟ ਚਾਹੀਦਾ ਹੋ ਸਕਦਾ ਹੈ। ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-aydqq = ਨਾਂ ਜਾਂ ਤਾਰੀਖ਼ ਗ਼ਲਤ ਹੈ? ਪਾਸਪੋਰਟ ਜਾਂ ਜਨਮ ਦਾ ਰਿਕਾਰਡ (atto di nascita) { -anagrafe(case: "obl") } ਵਿੱਚ ਲੈ ਕੇ ਜਾਓ। ਠੀਕ ਕਰਨ ਲਈ ਕਹੋ।
