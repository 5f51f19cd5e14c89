### STP — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
summary = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਕਰਵਾਉਣ ਦਾ ਕੋਡ।
# it: senza permesso; cure; codice
keywords = ਬਿਨਾਂ ਪਰਮਿਟ; ਇਲਾਜ; ਕੋਡ; ਬਿਨਾਂ ਪੇਪਰ
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP ਦਾ ਮਤਲਬ ਹੈ straniero temporaneamente presente (ਕੁਝ ਸਮੇਂ ਲਈ ਮੌਜੂਦ ਵਿਦੇਸ਼ੀ)। ਇਹ ਉਸ ਲਈ ਹੈ ਜੋ ਯੂਰਪੀ ਸੰਘ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ ਹੈ ਅਤੇ ਜਿਸ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਹੈ।
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = ਇਹ 6 ਮਹੀਨੇ ਚੱਲਦਾ ਹੈ ਅਤੇ ਰਿਨਿਊ ਹੋ ਸਕਦਾ ਹੈ। ਪੜ੍ਹੋ [ਕਿਵੇਂ ਮੰਗਣਾ ਹੈ][1]।
