### udienza — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ
# it: Il giorno in cui il giudice ti ascolta.
summary = ਉਹ ਦਿਨ ਜਦੋਂ ਜੱਜ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ।
# it: tribunale; giudice; processo
keywords = ਅਦਾਲਤ; ਜੱਜ; ਕੇਸ; ਪੇਸ਼ੀ; ਤਾਰੀਖ਼
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = ਦਿਨ, ਸਮਾਂ ਅਤੇ ਕਮਰਾ ਧਿਆਨ ਨਾਲ ਦੇਖੋ। ਹਮੇਸ਼ਾ ਜਾਓ, ਚੰਗਾ ਹੈ [ਵਕੀਲ][1] ਨਾਲ।
