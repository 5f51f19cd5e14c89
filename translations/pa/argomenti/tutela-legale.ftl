### Avvocato e diritti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = ਵਕੀਲ ਅਤੇ ਹੱਕ
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
summary = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ, { -denuncia }, ਵਿਤਕਰਾ।
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
keywords = ਵਕੀਲ; ਹੱਕ; ਅਦਾਲਤ; ਪੁਲਿਸ ਰਿਪੋਰਟ; ਅਪੀਲ; ਕੇਸ
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
p-cpmuz = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪੈਸੇ ਘੱਟ ਹਨ, ਤਾਂ ਸਰਕਾਰ [ਤੁਹਾਡੇ ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ][1] ਦੇ ਸਕਦੀ ਹੈ। ਕਿਸੇ ਫ਼ੈਸਲੇ ਵਿਰੁੱਧ, ਜਿਵੇਂ [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][2] ਵਿਰੁੱਧ, ਅਕਸਰ ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ: ਉਡੀਕ ਨਾ ਕਰੋ।
