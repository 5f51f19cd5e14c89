### raccomandata — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
# it: Una lettera importante: il postino chiede la tua firma.
summary = ਜ਼ਰੂਰੀ ਚਿੱਠੀ: ਡਾਕੀਆ ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਮੰਗਦਾ ਹੈ।
# it: lettera; posta; avviso di giacenza
keywords = ਚਿੱਠੀ; ਡਾਕਖਾਨਾ; ਡਾਕ ਦਾ ਨੋਟਿਸ; ਰਜਿਸਟਰੀ
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = ਜੇ ਤੁਸੀਂ ਘਰ ਨਹੀਂ ਹੋ, ਤਾਂ ਇੱਕ ਨੋਟਿਸ ਮਿਲਦਾ ਹੈ। ਡਾਕਖਾਨੇ ਤੋਂ ਚਿੱਠੀ **ਤੁਰੰਤ** ਲੈ ਆਓ।
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = ਕਾਨੂੰਨ ਮੁਤਾਬਕ ਅਕਸਰ ਚਿੱਠੀ ਮਿਲੀ ਮੰਨੀ ਜਾਂਦੀ ਹੈ, ਭਾਵੇਂ ਤੁਸੀਂ ਨਾ ਲਓ।
