### graduatoria — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ
# it: Una lista in ordine: chi ha più punti passa prima.
summary = ਤਰਤੀਬ ਵਾਲੀ ਸੂਚੀ: ਜਿਸ ਦੇ ਅੰਕ ਵੱਧ ਹਨ, ਉਸ ਦੀ ਵਾਰੀ ਪਹਿਲਾਂ।
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = ਸਰਕਾਰੀ ਨੋਟਿਸ
keywords = ਸੂਚੀ; ਅੰਕ; ਥਾਂ; ਨੋਟਿਸ; ਮੈਰਿਟ
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
# term: nidi → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
p-2bwu5 = ਇਹ ਸਰਕਾਰੀ ਘਰਾਂ, ਨਰਸਰੀਆਂ, ਸਰਕਾਰੀ ਭਰਤੀਆਂ ਲਈ ਹੁੰਦੀ ਹੈ।
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = ਨਿਕਲਣ ’ਤੇ ਆਪਣਾ ਨਾਂ ਦੇਖੋ। ਜੇ ਗ਼ਲਤੀ ਹੈ, ਤਾਂ ਦੱਸਣ ਲਈ ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ।
