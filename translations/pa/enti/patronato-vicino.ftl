### Patronato, CAF o sindacato vicino a te — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
title = ਤੁਹਾਡੇ ਨੇੜੇ ਦਾ patronato, CAF ਜਾਂ ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = ਉਹ ਦਫ਼ਤਰ ਜੋ ਅਰਜ਼ੀਆਂ, ਕੰਮ ਅਤੇ ਟੈਕਸ ਵਿੱਚ ਮਦਦ ਕਰਦੇ ਹਨ। ਇਹ ਕਈ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਹਨ।
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
keywords = ਪਾਤਰੋਨਾਤੋ; ਕਾਫ; CAF; ਯੂਨੀਅਨ; ਸਿੰਦਾਕਾਤੋ; ਨੇੜੇ; ਕਿੱਥੇ

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-xmrq4 = [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਤੁਹਾਡੇ ਲਈ ਅਰਜ਼ੀਆਂ ਦਿੰਦਾ ਹੈ। [CAF (ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][2] ਟੈਕਸ ਅਤੇ ISEE ਦਾ ਕੰਮ ਕਰਦਾ ਹੈ। [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][3] ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਦੇ ਹੱਕਾਂ ਦੀ ਰਾਖੀ ਕਰਦੀ ਹੈ।

## Come trovarlo

# it: Come trovarlo
t-r55wy = ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-9gswm = ਇੰਟਰਨੈੱਟ ’ਤੇ **patronato** (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ) ਅਤੇ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉਸ ਨਗਰਪਾਲਿਕਾ ਦਾ ਨਾਂ ਲਿਖ ਕੇ ਲੱਭੋ।
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = ਜਾਂ [ਨਗਰਪਾਲਿਕਾ (Comune)][1] ਵਿੱਚ ਪੁੱਛੋ ਕਿ ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਦਫ਼ਤਰ ਕਿੱਥੇ ਹੈ।
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = ਫ਼ੋਨ ਕਰੋ। ਦਿਨ, ਕਾਗ਼ਜ਼ ਅਤੇ ਕੀਮਤ ਪੁੱਛੋ।
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-rwxwn = INPS ਨੂੰ ਅਰਜ਼ੀ ਦੇਣ ਲਈ ਤੁਸੀਂ [INPS][1] ਨੂੰ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
