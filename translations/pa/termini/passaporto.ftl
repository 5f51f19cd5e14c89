### passaporto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: passaporto
title = ਪਾਸਪੋਰਟ
# it: Il documento del tuo Paese per viaggiare.
summary = ਸਫ਼ਰ ਕਰਨ ਲਈ ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਦਸਤਾਵੇਜ਼।
# it: viaggio; consolato
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
keywords = ਸਫ਼ਰ; ਕੌਂਸਲਖਾਨਾ; ਐਂਬੈਸੀ
# it: Lo dà il tuo Paese, attraverso il suo consolato. Per gli italiani lo dà la [Questura][1].
# note: [1] = termini/questura
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-pezhc = ਇਹ ਤੁਹਾਡਾ ਦੇਸ਼ ਆਪਣੇ ਕੌਂਸਲਖਾਨੇ ਰਾਹੀਂ ਦਿੰਦਾ ਹੈ। ਇਤਾਲਵੀ ਲੋਕਾਂ ਨੂੰ ਇਹ [Questura (ਪੁਲਿਸ ਦਾ ਦਫ਼ਤਰ)][1] ਦਿੰਦੀ ਹੈ।
# it: Né un datore di lavoro, né un marito, né un padrone di casa, né chi ti ha portato in Italia può tenere il tuo passaporto.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-z935h = ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਕੋਈ ਨਹੀਂ ਰੱਖ ਸਕਦਾ: ਨਾ ਕੰਮ ਦਾ ਮਾਲਕ, ਨਾ ਪਤੀ, ਨਾ ਮਕਾਨ ਮਾਲਕ, ਨਾ ਉਹ ਵਿਅਕਤੀ ਜੋ ਤੁਹਾਨੂੰ ਇਟਲੀ ਲਿਆਇਆ ਹੈ।
