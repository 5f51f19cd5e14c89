### Ministero del Lavoro e delle Politiche sociali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = Ministero del Lavoro e delle Politiche sociali (ਕਿਰਤ ਮੰਤਰਾਲਾ)
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = ਕੰਮ ਅਤੇ ਰਚਣ-ਮਿਚਣ (integrazione) ਦਾ ਕੰਮ ਦੇਖਣ ਵਾਲਾ ਮੰਤਰਾਲਾ।
# it: ministero; lavoro; politiche sociali
keywords = ਮੰਤਰਾਲਾ; ਕੰਮ; ਕਿਰਤ; ਸਮਾਜਿਕ ਮਦਦ

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = ਇਹ ਕੰਮ ਦੇ ਨਿਯਮਾਂ ਅਤੇ ਸਮਾਜਿਕ ਮਦਦ ਦਾ ਕੰਮ ਦੇਖਦਾ ਹੈ। ਇਸ ਨੇ [Le città del dialogo][1] ਨੈੱਟਵਰਕ ਲਈ ਸਮਝੌਤਾ ਕੀਤਾ।
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-a4e8s = ਆਪਣੇ ਕੰਟਰੈਕਟ ਲਈ ਮੰਤਰਾਲੇ ਨੂੰ ਨਾ ਲਿਖੋ। [ਕੰਮ ’ਤੇ ਆਪਣੇ ਹੱਕ][1] ਪੜ੍ਹੋ ਅਤੇ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][2] ਕੋਲ ਜਾਓ।
