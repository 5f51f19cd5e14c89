### Centro Studi Ricerche Sociali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = 2005 ਵਿੱਚ ਇਸ ਨੇ Mondinsieme ਦੇ ਸਮਝੌਤੇ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ।
# it: ricerca; studi sociali
keywords = ਖੋਜ; ਸਮਾਜਿਕ ਅਧਿਐਨ

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = 2005 ਵਿੱਚ ਇਸ ਨੇ [Mondinsieme ਦੇ ਨੈੱਟਵਰਕ][1] ਦੇ ਪਹਿਲੇ ਸਮਝੌਤੇ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ। 2012 ਦੀ ਖ਼ਬਰ ਵਿੱਚ ਇਸ ਦਾ ਜ਼ਿਕਰ ਸਿਰਫ਼ ਉਸੇ ਸਾਲ ਲਈ ਹੈ।
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹ ਅੱਜ ਕੀ ਕਰਦਾ ਹੈ।
