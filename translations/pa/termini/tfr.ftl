### TFR — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = ਕੰਮ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਮਿਲਣ ਵਾਲੀ ਰਕਮ
# it: I soldi che ricevi quando finisce un lavoro.
summary = ਉਹ ਪੈਸੇ ਜੋ ਕੰਮ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਮਿਲਦੇ ਹਨ।
# it: liquidazione; fine lavoro; soldi
keywords = ਲੀਕੁਈਦਾਸਿਓਨੇ; ਕੰਮ ਖ਼ਤਮ; ਪੈਸੇ; ਹਿਸਾਬ
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR ਦਾ ਮਤਲਬ ਹੈ trattamento di fine rapporto (ਕੰਮ ਦੇ ਅਖ਼ੀਰ ਦਾ ਹਿਸਾਬ)। ਬਹੁਤ ਲੋਕ ਇਸ ਨੂੰ **liquidazione** ਕਹਿੰਦੇ ਹਨ।
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
p-67s4b = ਅਸਤੀਫ਼ਾ ਦੇਣ ’ਤੇ ਵੀ ਇਹ ਤੁਹਾਡਾ ਹੱਕ ਹੈ। ਘਰੇਲੂ ਕਾਮਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ (colf, badanti) ਦਾ ਵੀ।
