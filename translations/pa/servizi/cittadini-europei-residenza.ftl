### Cittadini dell'Unione europea: vivere in Italia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ: ਇਟਲੀ ਵਿੱਚ ਰਹਿਣਾ
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = ਰੋਮਾਨੀਆ, ਸਪੇਨ ਅਤੇ ਯੂਰਪੀ ਸੰਘ ਦੇ ਹੋਰ ਦੇਸ਼ਾਂ ਦੇ ਨਾਗਰਿਕ: ਤਿੰਨ ਮਹੀਨਿਆਂ ਬਾਅਦ ਕੀ ਚਾਹੀਦਾ ਹੈ।
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
keywords = ਯੂਰਪੀ ਨਾਗਰਿਕ; ਰੋਮਾਨੀਆ; ਯੂਰਪੀ ਪਾਸਪੋਰਟ; ਪੁਰਤਗਾਲ ਦੇ ਪੇਪਰ; ਰਿਹਾਇਸ਼; ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
f-geg68 = ਆਪਣੇ ਦੇਸ਼ ਦਾ ਪਾਸਪੋਰਟ ਜਾਂ ਪਛਾਣ ਪੱਤਰ
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = ਕੰਮ ਦਾ ਸਬੂਤ, ਜਾਂ ਪੈਸਿਆਂ ਅਤੇ ਸਿਹਤ ਬੀਮੇ ਦਾ ਸਬੂਤ
# it: l'attestazione di iscrizione anagrafica
f-622sj = ਵਸਨੀਕ ਵਜੋਂ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਪ੍ਰਮਾਣ ਪੱਤਰ (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-28qpv = ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਹੋ, ਤਾਂ ਤੁਹਾਨੂੰ { -permesso-di-soggiorno } **ਨਹੀਂ** ਚਾਹੀਦਾ।

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = ਯੂਰਪੀ ਸੰਘ ਦੇ ਉਹਨਾਂ ਨਾਗਰਿਕਾਂ ਲਈ ਜੋ ਤਿੰਨ ਮਹੀਨਿਆਂ ਤੋਂ ਵੱਧ ਰਹਿੰਦੇ ਹਨ। ਉਹਨਾਂ ਦੇ ਪਰਿਵਾਰ ਲਈ ਵੀ।

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = ਪਹਿਲੇ ਤਿੰਨ ਮਹੀਨਿਆਂ ਲਈ ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਦਸਤਾਵੇਜ਼ ਕਾਫ਼ੀ ਹੈ।
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
l-ptkj4 = ਜੇ ਵੱਧ ਰਹਿਣਾ ਹੈ, ਤਾਂ ਜਿਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ, ਉਸ ਦੇ [ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਦਫ਼ਤਰ (anagrafe)][1] ਜਾਓ।
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
l-4nyby = [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਮੰਗੋ। ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਸਬੂਤ ਲੈ ਕੇ ਜਾਓ:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = ਤੁਸੀਂ ਇਟਲੀ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹੋ
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = ਤੁਸੀਂ ਪੜ੍ਹਦੇ ਹੋ ਅਤੇ ਸਿਹਤ ਬੀਮਾ ਹੈ
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = ਤੁਹਾਡੇ ਕੋਲ ਲੋੜ ਜੋਗੇ ਪੈਸੇ ਅਤੇ ਸਿਹਤ ਬੀਮਾ ਹੈ
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਕਿਸੇ ਨਾਗਰਿਕ ਦੇ ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਹੋ
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = **ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਪ੍ਰਮਾਣ ਪੱਤਰ (attestazione di iscrizione anagrafica)** ਮੰਗੋ।

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = ਇੱਕ ਕਾਗ਼ਜ਼ ਜੋ ਇਟਲੀ ਵਿੱਚ ਰਹਿਣ ਦੇ ਤੁਹਾਡੇ ਹੱਕ ਦਾ ਸਬੂਤ ਹੈ। ਇਹ ਡਾਕਟਰ ਅਤੇ ਹੋਰ ਦਫ਼ਤਰਾਂ ਲਈ ਚਾਹੀਦਾ ਹੈ।

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
l-2wki2 = ਪਰਿਵਾਰ ਦੇ ਜਿਹੜੇ ਜੀਅ ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ਾਂ ਦੇ ਹਨ, ਉਹ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਤੋਂ **ਪਰਿਵਾਰ ਦਾ ਰਿਹਾਇਸ਼ੀ ਕਾਰਡ (carta di soggiorno per familiari)** ਮੰਗਦੇ ਹਨ।
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = ਇਟਲੀ ਵਿੱਚ 5 ਸਾਲ ਕਾਨੂੰਨੀ ਤੌਰ ’ਤੇ ਰਹਿਣ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ **ਪੱਕਾ (permanente)** ਪ੍ਰਮਾਣ ਪੱਤਰ ਮੰਗ ਸਕਦੇ ਹੋ।
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = ਜੇ ਤੁਸੀਂ ਕੰਮ ਨਹੀਂ ਕਰਦੇ ਅਤੇ ਬੀਮਾ ਵੀ ਨਹੀਂ ਹੈ, ਤਾਂ ਵੀ ਇਲਾਜ ਕਰਵਾ ਸਕਦੇ ਹੋ: ਪੜ੍ਹੋ [ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-e6wxe = ਨਗਰਪਾਲਿਕਾ ਨੂੰ ਲਿਖਤੀ ਜਵਾਬ ਦੇਣਾ ਪੈਂਦਾ ਹੈ। ਜੇ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਕਾਰਨ ਪੁੱਛੋ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਜਾਂ ਵਕੀਲ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
