### Sala Puerari — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = Sala Puerari (ਪੁਏਰਾਰੀ ਹਾਲ)
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = ਕਰੇਮੋਨਾ ਦੇ Museo Civico ਵਿੱਚ ਇਕੱਠਾਂ ਲਈ ਹਾਲ।
# it: Museo Civico; sala; convegni
keywords = ਅਜਾਇਬ ਘਰ; ਹਾਲ; ਕਾਨਫ਼ਰੰਸ
# it: Museo Civico
f-rvhqf = Museo Civico (ਸ਼ਹਿਰ ਦਾ ਅਜਾਇਬ ਘਰ)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = ਹਾਲ ਕਰੇਮੋਨਾ ਦੇ ਸ਼ਹਿਰੀ ਅਜਾਇਬ ਘਰ (Museo Civico) ਵਿੱਚ ਹੈ।
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = ਜੁਲਾਈ 2018 ਵਿੱਚ ਇੱਥੇ [CO-AliZIONE ਦਾ ਆਖ਼ਰੀ ਪੜਾਅ][1] ਹੋਇਆ। ਇਹ ਉਹਨਾਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਲਈ ਕੋਰਸ ਸੀ ਜੋ ਆਏ ਲੋਕਾਂ ਦੀ ਮਦਦ ਦੇ ਨੈੱਟਵਰਕ ਬਣਾਉਂਦੀਆਂ ਹਨ।
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = ਹਾਲ ਖੁੱਲ੍ਹਾ ਹੈ ਜਾਂ ਨਹੀਂ, ਇਹ ਅਜਾਇਬ ਘਰ ਜਾਂ [ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][1] ਤੋਂ ਪੁੱਛੋ।
