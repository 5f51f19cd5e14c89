### permesso UE per soggiornanti di lungo periodo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = ਬਿਨਾਂ ਮਿਆਦ ਦਾ ਪਰਮਿਟ, ਉਸ ਲਈ ਜੋ ਇੱਥੇ ਰਹਿੰਦਾ ਹੈ ਅਤੇ ਜਿਸ ਕੋਲ ਘੱਟੋ-ਘੱਟ 5 ਸਾਲ ਤੋਂ ਪਰਮਿਟ ਹੈ।
# it: carta di soggiorno; permesso illimitato
keywords = ਕਾਰਤਾ ਦੀ ਸੋਜੋਰਨੋ; ਪੱਕਾ ਪਰਮਿਟ; ਪੱਕੀ ਸਜੋਰਨੋ
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = ਪਹਿਲਾਂ ਇਸ ਨੂੰ **carta di soggiorno** ਕਹਿੰਦੇ ਸਨ। ਬਹੁਤ ਲੋਕ ਅਜੇ ਵੀ ਇਹੀ ਕਹਿੰਦੇ ਹਨ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
