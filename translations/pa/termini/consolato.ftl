### consolato e ambasciata — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consolato e ambasciata
title = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
# it: L'ufficio di un Paese in un altro Paese.
summary = ਇੱਕ ਦੇਸ਼ ਦਾ ਦਫ਼ਤਰ ਦੂਜੇ ਦੇਸ਼ ਵਿੱਚ।
# it: passaporto; visto; documenti del mio Paese
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: visto → { -visto } = ਵੀਜ਼ਾ
keywords = ਪਾਸਪੋਰਟ; ਵੀਜ਼ਾ; ਐਂਬੈਸੀ; ਆਪਣੇ ਦੇਸ਼ ਦੇ ਕਾਗ਼ਜ਼
# it: Il consolato **del tuo Paese** in Italia fa il tuo passaporto. Il consolato **italiano** nel tuo Paese dà il visto.
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-zh6vf = ਇਟਲੀ ਵਿੱਚ **ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ** ਕੌਂਸਲਖਾਨਾ ਤੁਹਾਡਾ ਪਾਸਪੋਰਟ ਬਣਾਉਂਦਾ ਹੈ। ਤੁਹਾਡੇ ਦੇਸ਼ ਵਿੱਚ **ਇਤਾਲਵੀ** ਕੌਂਸਲਖਾਨਾ ਵੀਜ਼ਾ ਦਿੰਦਾ ਹੈ।
# it: Hai chiesto asilo o sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Chiedi invece alla [Questura][1] o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/questura
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-f44mh = ਤੁਸੀਂ ਪਨਾਹ ਮੰਗੀ ਹੈ ਜਾਂ ਤੁਸੀਂ ਸ਼ਰਨਾਰਥੀ ਹੋ? ਆਪਣੇ ਦੇਸ਼ ਦੇ ਕੌਂਸਲਖਾਨੇ **ਕਦੇ ਨਾ ਜਾਓ**: ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਖੁੱਸ ਸਕਦੀ ਹੈ। ਇਸ ਦੀ ਥਾਂ [Questura (ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਜਾਂ ਸ਼ਰਨਾਰਥੀਆਂ ਦੀ ਮਦਦ ਕਰਨ ਵਾਲੀ ਸੰਸਥਾ ਤੋਂ ਪੁੱਛੋ।
