### dimissioni — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = ਅਸਤੀਫ਼ਾ
# it: Quando sei tu a lasciare il lavoro.
summary = ਜਦੋਂ ਤੁਸੀਂ ਆਪ ਕੰਮ ਛੱਡਦੇ ਹੋ।
# it: lasciare il lavoro; licenziarsi
keywords = ਕੰਮ ਛੱਡਣਾ; ਰਿਜ਼ਾਈਨ; ਦਿਮਿਸਿਓਨੀ
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-rd5x2 = ਇਹ ਆਮ ਤੌਰ ’ਤੇ ਆਨਲਾਈਨ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਜਾਂ ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ ਮਦਦ ਕਰਦੀ ਹੈ।
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = ਮਨ ਬਦਲ ਗਿਆ ਹੈ? ਜੇ ਅਸਤੀਫ਼ਾ ਆਨਲਾਈਨ ਦਿੱਤਾ ਸੀ, ਤਾਂ **7 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
p-akce8 = ਧਿਆਨ ਦਿਓ: ਅਸਤੀਫ਼ੇ ਤੋਂ ਬਾਅਦ ਆਮ ਤੌਰ ’ਤੇ [NASpI][1] ਨਹੀਂ ਮਿਲਦਾ।
