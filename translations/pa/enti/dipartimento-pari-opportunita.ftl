### Dipartimento per le pari opportunità — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = Dipartimento per le pari opportunità (ਬਰਾਬਰ ਮੌਕਿਆਂ ਦਾ ਵਿਭਾਗ)
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ ਜੋ ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨ (stalking) ਵਿਰੁੱਧ ਨੰਬਰ ਚਲਵਾਉਂਦਾ ਹੈ।
# it: pari opportunità; Governo; violenza
keywords = ਬਰਾਬਰੀ; ਸਰਕਾਰ; ਹਿੰਸਾ

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = ਇਹ ਪ੍ਰਧਾਨ ਮੰਤਰੀ ਦਫ਼ਤਰ (Presidenza del Consiglio dei ministri) ਦਾ ਵਿਭਾਗ ਹੈ। ਇਹ [ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨ ਵਿਰੁੱਧ ਨੰਬਰ][1] ਚਲਵਾਉਂਦਾ ਹੈ।
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = ਜੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਵਿਭਾਗ ਨੂੰ ਨਾ ਲਿਖੋ। ਉਸ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
