### Ministero della Salute — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = Ministero della Salute (ਸਿਹਤ ਮੰਤਰਾਲਾ)
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = ਸਿਹਤ ਦਾ ਕੰਮ ਦੇਖਣ ਵਾਲਾ ਮੰਤਰਾਲਾ। ਇਸ ਦਾ ਇੱਕ ਜਾਣਕਾਰੀ ਨੰਬਰ ਹੈ।
# it: ministero; salute; 1500; informazioni sanitarie
keywords = ਮੰਤਰਾਲਾ; ਸਿਹਤ; 1500; ਸਿਹਤ ਦੀ ਜਾਣਕਾਰੀ
# it: informazioni sulla salute
f-f9nwg = ਸਿਹਤ ਬਾਰੇ ਜਾਣਕਾਰੀ

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = ਇਹ ਇਟਲੀ ਵਿੱਚ ਸਿਹਤ ਦੇ ਨਿਯਮ ਬਣਾਉਂਦਾ ਹੈ। { $phone } ’ਤੇ ਲੋਕਾਂ ਦੀ ਸਿਹਤ ਬਾਰੇ ਜਾਣਕਾਰੀ ਦਿੰਦਾ ਹੈ।
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = ਉਹ ਨੰਬਰ ਐਮਰਜੈਂਸੀ ਲਈ **ਨਹੀਂ** ਹੈ ਅਤੇ ਜਾਂਚ ਦੀ ਬੁਕਿੰਗ ਨਹੀਂ ਕਰਦਾ। ਇਲਾਜ ਲਈ [ਸਿਹਤ][1] ਵਾਲੇ ਪੰਨੇ ਪੜ੍ਹੋ।
