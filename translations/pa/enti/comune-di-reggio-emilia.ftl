### Comune di Reggio Emilia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Reggio Emilia
title = Comune di Reggio Emilia (ਰੈੱਜੋ ਏਮੀਲੀਆ ਦੀ ਨਗਰਪਾਲਿਕਾ)
# it: Guida la parte italiana del programma europeo delle città interculturali.
summary = ਯੂਰਪ ਦੇ ਸਾਂਝੇ ਸੱਭਿਆਚਾਰ ਵਾਲੇ ਸ਼ਹਿਰਾਂ ਦੇ ਪ੍ਰੋਗਰਾਮ ਦੇ ਇਤਾਲਵੀ ਹਿੱਸੇ ਦੀ ਅਗਵਾਈ ਕਰਦੀ ਹੈ।
# it: Reggio Emilia; città interculturali
keywords = Reggio Emilia; ਸਾਂਝੇ ਸੱਭਿਆਚਾਰ ਵਾਲੇ ਸ਼ਹਿਰ

## Che cosa fa

# it: Il Comune di Reggio Emilia guidava la rete italiana [Le città del dialogo][1]. Ha firmato un accordo con il [Ministero del Lavoro][2].
# note: [1] = enti/rete-citta-del-dialogo
# note: [2] = enti/ministero-lavoro
p-wt7fy = ਰੈੱਜੋ ਏਮੀਲੀਆ ਦੀ ਨਗਰਪਾਲਿਕਾ ਇਤਾਲਵੀ ਨੈੱਟਵਰਕ [Le città del dialogo][1] ਦੀ ਅਗਵਾਈ ਕਰਦੀ ਸੀ। ਇਸ ਨੇ [ਕਿਰਤ ਮੰਤਰਾਲੇ (Ministero del Lavoro)][2] ਨਾਲ ਸਮਝੌਤੇ ’ਤੇ ਦਸਤਖ਼ਤ ਕੀਤੇ।
# it: È lontano da Cremona: non dà servizi ai residenti della nostra zona.
p-t4xcu = ਇਹ ਕਰੇਮੋਨਾ ਤੋਂ ਦੂਰ ਹੈ: ਸਾਡੇ ਇਲਾਕੇ ਦੇ ਵਸਨੀਕਾਂ ਨੂੰ ਸੇਵਾਵਾਂ ਨਹੀਂ ਦਿੰਦੀ।
