### guardia medica — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = ਰਾਤ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨ ਦਾ ਡਾਕਟਰ
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = ਰਾਤ, ਐਤਵਾਰ ਅਤੇ ਛੁੱਟੀ ਵਾਲੇ ਦਿਨਾਂ ਲਈ ਡਾਕਟਰ।
# it: continuità assistenziale; notte; domenica; 116117
keywords = ਰਾਤ ਦਾ ਡਾਕਟਰ; ਰਾਤ; ਐਤਵਾਰ; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = ਸਰਕਾਰੀ ਨਾਂ **continuità assistenziale** ਹੈ। ਇਹ ਉਦੋਂ ਕੰਮ ਆਉਂਦਾ ਹੈ ਜਦੋਂ ਤੁਹਾਡਾ ਡਾਕਟਰ ਨਾ ਹੋਵੇ ਅਤੇ ਤਕਲੀਫ਼ ਉਡੀਕ ਨਾ ਕਰ ਸਕੇ।
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = ਪੜ੍ਹੋ [ਫ਼ੋਨ ਕਿਵੇਂ ਕਰਨਾ ਹੈ][1]।
