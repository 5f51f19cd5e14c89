### certificato di malattia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = ਬਿਮਾਰੀ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Il foglio del medico per stare a casa dal lavoro.
summary = ਕੰਮ ਤੋਂ ਘਰ ਰਹਿਣ ਲਈ ਡਾਕਟਰ ਦਾ ਕਾਗ਼ਜ਼।
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
keywords = ਬਿਮਾਰ; ਡਾਕਟਰ; ਕੰਮ; INPS; ਬਿਮਾਰੀ ਦੀ ਛੁੱਟੀ
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-fhd9d = ਡਾਕਟਰ ਇਸ ਨੂੰ ਆਨਲਾਈਨ INPS ਨੂੰ ਭੇਜਦਾ ਹੈ। **ਨੰਬਰ** ਮੰਗੋ ਅਤੇ ਕੰਮ ਦੇ ਮਾਲਕ ਨੂੰ ਦਿਓ।
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = ਕੁਝ ਘੰਟਿਆਂ ਵਿੱਚ ਤੁਹਾਨੂੰ ਘਰ ਰਹਿਣਾ ਪੈਂਦਾ ਹੈ, ਕਿਉਂਕਿ ਡਾਕਟਰ ਦੇਖਣ ਆ ਸਕਦਾ ਹੈ।
