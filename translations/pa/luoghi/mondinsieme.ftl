### Centro interculturale Mondinsieme — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Mondinsieme: ਸੱਭਿਆਚਾਰਕ ਮੇਲ-ਜੋਲ ਦਾ ਕੇਂਦਰ
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = ਕਰੇਮੋਨਾ ਵਿੱਚ ਲੋਕਾਂ ਦੇ ਮਿਲਣ ਦੀ ਥਾਂ, ਜਿੱਥੇ Mondinsieme ਹੈ।
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = ਮੋਂਦੀਨਸੀਐਮੇ; ਵਿਦੇਸ਼ੀਆਂ ਦਾ ਕੇਂਦਰ; ਦਫ਼ਤਰ; ਮੇਲ-ਜੋਲ
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme 2012 ਤੋਂ ਇੱਥੇ ਹੈ। ਇਸੇ ਇਮਾਰਤ ਵਿੱਚ ਪਰਿਵਾਰਾਂ ਲਈ ਨਗਰਪਾਲਿਕਾ ਦੀਆਂ ਹੋਰ ਸੇਵਾਵਾਂ ਹਨ।

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = ਤੁਸੀਂ [ਮੇਲ-ਜੋਲ ਅਤੇ ਵਿਚੋਲੇ ਦੀ ਮਦਦ][1] ਲਈ ਆ ਸਕਦੇ ਹੋ। 2012 ਵਿੱਚ ਨਵੀਂ ਥਾਂ ਵਿੱਚ ਦਫ਼ਤਰ (segreteria) ਅਤੇ ਮੀਟਿੰਗਾਂ ਦੇ ਕਮਰੇ ਬਣਨੇ ਸਨ।

## Orari e telefono

# it: Orari e telefono
t-iqk4x = ਸਮਾਂ ਅਤੇ ਟੈਲੀਫ਼ੋਨ
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = ਸਮਾਂ, ਟੈਲੀਫ਼ੋਨ ਅਤੇ ਈ-ਮੇਲ **ਪ੍ਰਕਾਸ਼ਿਤ ਨਹੀਂ ਹਨ**। ਆਪ ਜਾਓ, ਜਾਂ [ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][1] ਤੋਂ ਪੁੱਛੋ।
