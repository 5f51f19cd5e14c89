### Nasce un figlio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = ਬੱਚਾ ਹੋਣ ਵਾਲਾ ਹੈ
# it: Che cosa fare prima e dopo il parto.
summary = ਜਣੇਪੇ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਵਿੱਚ ਕੀ ਕਰਨਾ ਹੈ।
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = ਜਨਮ; ਬੱਚਾ; ਨਵਾਂ ਜੰਮਿਆ; ਗਰਭ; ਗਰਭਵਤੀ; ਡਿਲੀਵਰੀ
# it: Fai le visite in gravidanza.
f-4w6g2 = ਗਰਭ ਦੌਰਾਨ ਜਾਂਚ ਕਰਵਾਓ।
# it: Se lavori, chiedi la maternità.
f-a67z4 = ਜੇ ਤੁਸੀਂ ਕੰਮ ਕਰਦੇ ਹੋ, ਤਾਂ ਜਣੇਪਾ ਛੁੱਟੀ (maternità) ਮੰਗੋ।
# it: Registra la nascita entro 10 giorni.
f-rmrxq = 10 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਨਮ ਦਰਜ ਕਰਵਾਓ।
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
f-u2iyp = { -pediatra-di-libera-scelta } ਚੁਣੋ।
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = ਟੀਕਾ
f-9g3vi = ਟੀਕੇ ਲਗਵਾਉਂਦੇ ਰਹੋ।
# it: Chiedi l'ISEE.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
f-s33kf = ISEE ਬਣਵਾਓ।
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
f-hpjxn = { -assegno-unico } ਮੰਗੋ।
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
f-5ix9v = { -asilo-nido } ਬਾਰੇ ਛੇਤੀ ਸੋਚੋ।
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = ਗਰਭ ਦੌਰਾਨ ਤੁਹਾਨੂੰ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਇਲਾਜ ਦਾ ਹੱਕ ਹੈ। ਤੁਹਾਡੇ ਬੱਚੇ ਨੂੰ ਵੀ ਡਾਕਟਰ ਦਾ ਹੱਕ ਹੈ।
