### CO-AliZIONE — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = ਆਏ ਲੋਕਾਂ ਦੀ ਮਦਦ ਦੇ ਨੈੱਟਵਰਕ ਬਣਾਉਣ ਵਾਲੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਲਈ ਸਿਖਲਾਈ ਦਾ ਪ੍ਰੋਗਰਾਮ।
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; ਸਿਖਲਾਈ; ਨਗਰਪਾਲਿਕਾਵਾਂ; ਸੁਆਗਤ
# it: finanziamento
f-jaeiy = ਪੈਸਾ ਦੇਣ ਵਾਲਾ
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = ਇਹ ਨਗਰਪਾਲਿਕਾਵਾਂ ਲਈ ਪ੍ਰੋਗਰਾਮ ਸੀ। ਆਖ਼ਰੀ ਪੜਾਅ 2018 ਵਿੱਚ [ਕਰੇਮੋਨਾ ਵਿੱਚ][1] ਹੋਇਆ।

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿਚਕਾਰ ਵਿਚਾਰ ਅਤੇ ਤਜਰਬੇ ਸਾਂਝੇ ਕਰਨਾ
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = ਸੇਵਾਵਾਂ ਅਤੇ ਸਾਧਨਾਂ ਬਾਰੇ ਸਾਫ਼ ਸ਼ਬਦਾਂ ਵਿੱਚ ਗੱਲ ਕਰਨੀ

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = ਮੀਟਿੰਗਾਂ ਵਿੱਚ ਪੰਜ ਵਿਸ਼ਿਆਂ ’ਤੇ ਗੱਲ ਹੋਈ:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = ਇਲਾਕੇ ਵਿੱਚ ਭਾਈਵਾਲੀਆਂ ਅਤੇ ਸਰਕਾਰੀ ਸੇਵਾਵਾਂ
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = ਟੁਕੜਿਆਂ ਵਿੱਚ ਵੰਡੀ ਮਦਦ ਤੋਂ ਇਕੱਠੀ ਮਦਦ ਤੱਕ
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = ਫ਼ੰਡ ਵਾਲੇ ਪ੍ਰੋਜੈਕਟ ਰਲ ਕੇ ਚਲਾਉਣਾ
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = ਆਏ ਲੋਕਾਂ ਨੂੰ ਅਪਣਾਉਣ ਵਾਲੇ ਭਾਈਚਾਰੇ
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = ਮਦਦ ਦਾ ਨੈੱਟਵਰਕ ਬਣਾਉਣਾ, ਮਿਸਾਲਾਂ ਅਤੇ ਅਭਿਆਸ ਨਾਲ
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = ਪ੍ਰੋਗਰਾਮ ਖ਼ਤਮ ਹੋ ਚੁੱਕਾ ਹੈ। ਹੁਣ ਦਾਖ਼ਲਾ ਨਹੀਂ ਹੁੰਦਾ।
