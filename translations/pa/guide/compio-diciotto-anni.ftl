### Compio 18 anni — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = ਮੈਂ 18 ਸਾਲ ਦਾ/ਦੀ ਹੋ ਰਿਹਾ/ਰਹੀ ਹਾਂ
# it: Che cosa cambia quando diventi adulto.
summary = ਬਾਲਗ ਹੋਣ ’ਤੇ ਕੀ ਬਦਲਦਾ ਹੈ।
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = ਅਠਾਰਾਂ ਸਾਲ; 18 ਸਾਲ; ਬਾਲਗ; ਨੌਜਵਾਨ; ਜਵਾਨ
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = ਤੁਸੀਂ ਇਟਲੀ ਵਿੱਚ ਜੰਮੇ ਹੋ? ਤੁਹਾਡੇ ਕੋਲ ਇੱਕ ਸਾਲ ਦਾ ਸਮਾਂ ਹੈ।
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = ਆਪਣਾ ਵੱਖਰਾ ਪਰਮਿਟ ਮੰਗੋ: ਪੜ੍ਹਾਈ, ਕੰਮ ਜਾਂ ਪਰਿਵਾਰ ਦਾ।
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
f-rtyqk = { -carta-di-identita } ਦੇਖ ਲਓ।
# it: Attiva SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-p6fy9 = SPID ਜਾਂ CIE ਚਾਲੂ ਕਰੋ।
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
f-7hy2k = ਜੇ ਅਜੇ ਵੀ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਹੈ, ਤਾਂ ਆਪਣਾ ਡਾਕਟਰ ਚੁਣੋ।
# it: Apri un conto.
f-e2m5d = ਬੈਂਕ ਖਾਤਾ ਖੁਲ੍ਹਵਾਓ।
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
f-kn2c6 = ਜੇ ਕੰਮ ਲੱਭ ਰਹੇ ਹੋ, ਤਾਂ { -centro-per-l-impiego } ਜਾਓ।
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
p-re9gd = ਜਨਮ ਦਿਨ ਤੋਂ **ਪਹਿਲਾਂ** ਕੰਮ ਸ਼ੁਰੂ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਬੱਚਿਆਂ ਦੇ ਆਸਰਾ ਘਰ (comunità) ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ, ਤਾਂ { -tutore } ਨਾਲ ਗੱਲ ਕਰੋ।
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = ਹੁਣ ਤੁਸੀਂ ਆਪ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ। ਜੋ ਸਮਝ ਨਹੀਂ ਆਉਂਦਾ, ਉਸ ’ਤੇ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।
