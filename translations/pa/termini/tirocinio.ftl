### tirocinio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ
# it: Un periodo per imparare un lavoro in un'azienda.
summary = ਕਿਸੇ ਕੰਪਨੀ ਵਿੱਚ ਕੰਮ ਸਿੱਖਣ ਦਾ ਸਮਾਂ।
# it: stage; prova; imparare un lavoro
keywords = ਟਰੇਨਿੰਗ; ਸਤਾਜ; ਕੰਮ ਸਿੱਖਣਾ
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ
p-w3s49 = ਇਹ ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ ਨਹੀਂ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਥੋੜ੍ਹੇ ਪੈਸੇ ਮਿਲਦੇ ਹਨ। ਲਿਖਤੀ ਯੋਜਨਾ ਹੋਣੀ ਜ਼ਰੂਰੀ ਹੈ।
