### Commissione territoriale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = ਪਨਾਹ ਦੇ ਕੇਸਾਂ ਦਾ ਕਮਿਸ਼ਨ
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
summary = ਉਹ ਲੋਕ ਜੋ ਤੁਹਾਡੀ ਕਹਾਣੀ ਸੁਣ ਕੇ ਪਨਾਹ ਦਾ ਫ਼ੈਸਲਾ ਕਰਦੇ ਹਨ।
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
keywords = ਇੰਟਰਵਿਊ; ਪਨਾਹ; ਅਸਾਈਲਮ; ਕਮਿਸ਼ਨ
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = ਤੁਸੀਂ ਇੱਕ ਵਿਅਕਤੀ ਨਾਲ, ਦੁਭਾਸ਼ੀਏ ਦੀ ਮਦਦ ਨਾਲ, ਗੱਲ ਕਰਦੇ ਹੋ। ਸਬੂਤ ਅਤੇ ਵਕੀਲ ਨਾਲ ਲਿਜਾ ਸਕਦੇ ਹੋ।
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = ਸੱਚ ਦੱਸੋ। ਜੇ ਕੋਈ ਸਵਾਲ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਦੱਸੋ।
