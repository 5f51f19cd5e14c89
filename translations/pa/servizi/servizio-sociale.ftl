### Assistente sociale del Comune — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
title = ਨਗਰਪਾਲਿਕਾ ਦਾ ਸੋਸ਼ਲ ਵਰਕਰ
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਨਾਲ ਪੈਸੇ, ਘਰ ਜਾਂ ਪਰਿਵਾਰ ਦੀ ਮੁਸ਼ਕਲ ਵੇਲੇ ਗੱਲ ਕਰਨੀ ਹੈ।
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
keywords = ਸੋਸ਼ਲ ਵਰਕਰ; ਅਸਿਸਤੈਂਤੇ ਸੋਚਾਲੇ; ਗ਼ਰੀਬੀ; ਮਦਦ; ਖਾਣਾ; ਰਾਸ਼ਨ; ਰਾਤ ਕੱਟਣ ਦੀ ਥਾਂ; ਕਾਰੀਤਾਸ; ਭੁੱਖ; ਕਿੱਥੇ ਸੌਣਾ; ਬੇਘਰ; ਸੜਕ ਤੇ ਸੌਂਦਾ ਹਾਂ; ਗੱਡੀ ਵਿੱਚ ਸੌਂਦਾ ਹਾਂ; ਰਹਿਣ ਲਈ ਥਾਂ ਨਹੀਂ; ਘਰ ਨਹੀਂ ਹੈ; ਘਰੋਂ ਕੱਢ ਦਿੱਤਾ; ਭੁੱਖ ਲੱਗੀ ਹੈ; ਭੁੱਖਾ; ਖਾਣ ਨੂੰ ਕੁਝ ਨਹੀਂ; ਪੈਸੇ ਨਹੀਂ ਹਨ; ਮੁਫ਼ਤ ਖਾਣਾ; ਸੜਕ ਤੇ ਸੌਂਦੀ ਹਾਂ; ਬੱਚੇ ਭੁੱਖੇ ਹਨ
# it: un documento, se ce l'hai
f-kca23 = ਪਛਾਣ ਦਸਤਾਵੇਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
f-iqanw = ISEE, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# term: bollette → { -bolletta } = ਬਿੱਲ
f-py28s = ਸਮੱਸਿਆ ਦੀਆਂ ਚਿੱਠੀਆਂ: ਘਰ ਖ਼ਾਲੀ ਕਰਨਾ, ਬਿੱਲ, ਸਕੂਲ
# it: un colloquio e un progetto di aiuto
f-zkj8c = ਗੱਲਬਾਤ ਅਤੇ ਮਦਦ ਦੀ ਯੋਜਨਾ
# it: il colloquio
f-k2avp = ਗੱਲਬਾਤ
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-t5jrn = [ਸੋਸ਼ਲ ਵਰਕਰ (assistente sociale)][1] ਤੁਹਾਡੀ ਸਮੱਸਿਆ ਸੁਣਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਨਾਲ ਮਦਦ ਲੱਭਦਾ ਹੈ। ਗੱਲਬਾਤ ਮੁਫ਼ਤ ਹੈ।

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-wryq7 = ਉਹਨਾਂ ਲਈ ਜੋ ਉਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਦੇ ਇਲਾਕੇ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਮੁਸ਼ਕਲ ਵਿੱਚ ਹਨ। ਜ਼ਰੂਰੀ ਮਾਮਲਿਆਂ ਵਿੱਚ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਅਤੇ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਜਾ ਸਕਦੇ ਹੋ।

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਜਾਓ। **ਸਮਾਜਿਕ ਮਦਦ ਦਾ ਦਫ਼ਤਰ (segretariato sociale)** ਜਾਂ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali) ਬਾਰੇ ਪੁੱਛੋ।
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = ਸਮਾਂ ਲਓ। ਜੇ ਇਤਾਲਵੀ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਮੰਗੋ।
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = ਜੋ ਕਾਗ਼ਜ਼ ਹਨ, ਲੈ ਕੇ ਜਾਓ। ਜੇ ਨਹੀਂ ਹਨ, ਤਾਂ ਵੀ ਜਾਓ।
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = ਦੱਸੋ ਕਿ ਹਾਲਤ ਕੀ ਹੈ। ਸੱਚ ਦੱਸੋ: ਜੋ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ, ਉਹ ਗੁਪਤ ਹੈ।
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-hjnx9 = ਰਲ ਕੇ ਯੋਜਨਾ ਬਣਾਉਂਦੇ ਹੋ। [ISEE][1] ਚਾਹੀਦਾ ਹੋ ਸਕਦਾ ਹੈ।

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = ਇਹ ਨਗਰਪਾਲਿਕਾ ਅਤੇ ਤੁਹਾਡੇ ਮਾਮਲੇ ’ਤੇ ਨਿਰਭਰ ਹੈ। ਜਿਵੇਂ:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = ਬਿੱਲ
l-piwwk = ਕਿਰਾਏ, ਬਿੱਲਾਂ ਜਾਂ ਖਾਣੇ ਲਈ ਮਦਦ
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = ਬਜ਼ੁਰਗਾਂ ਅਤੇ ਅਪੰਗਤਾ ਵਾਲਿਆਂ ਲਈ ਘਰ ਵਿੱਚ ਮਦਦ
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = ਬੱਚਿਆਂ ਲਈ ਮਦਦ
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = ਸੌਣ ਲਈ ਥਾਂ, ਜੇ ਘਰ ਨਹੀਂ ਹੈ

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-8krn4 = ਸਿਰਫ਼ ਇਸ ਕਰਕੇ ਕਿ ਤੁਸੀਂ ਗ਼ਰੀਬ ਹੋ ਜਾਂ ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਸੋਸ਼ਲ ਵਰਕਰ ਬੱਚੇ **ਨਹੀਂ** ਖੋਹੰਦਾ। ਉਹ ਪਰਿਵਾਰ ਨੂੰ ਇਕੱਠੇ ਰਹਿਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ। ਸਿਰਫ਼ ਜੱਜ, ਗੰਭੀਰ ਖ਼ਤਰਿਆਂ ਕਰਕੇ, ਕੋਈ ਹੋਰ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦਾ ਹੈ।
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = ਛੋਟੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਇਹ ਸੇਵਾ ਕਈ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਸਾਂਝੀ ਹੁੰਦੀ ਹੈ। ਹਮੇਸ਼ਾ ਪਹਿਲਾਂ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = ਨਾਂਹ ਕਰਦੇ ਹਨ? ਕਾਰਨ ਲਿਖਤੀ ਮੰਗੋ। ਤੁਸੀਂ ਦੁਬਾਰਾ ਗੱਲਬਾਤ ਮੰਗ ਸਕਦੇ ਹੋ। ਚਰਚਾਂ (parrocchia) ਅਤੇ ਸੰਗਠਨਾਂ ਤੋਂ ਵੀ ਮਦਦ ਮੰਗੋ।
