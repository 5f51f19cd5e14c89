### autocertificazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = ਆਪਣੇ ਦਸਤਖ਼ਤ ਵਾਲਾ ਬਿਆਨ
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = ਇੱਕ ਕਾਗ਼ਜ਼ ਜਿਸ ਵਿੱਚ ਸਰਟੀਫ਼ਿਕੇਟ ਦੀ ਥਾਂ ਤੁਸੀਂ ਆਪ ਜਾਣਕਾਰੀ ਲਿਖ ਕੇ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ।
# it: dichiarazione sostitutiva; firma
keywords = ਸਵੈ-ਘੋਸ਼ਣਾ; ਦਸਤਖ਼ਤ; ਬਿਆਨ; ਡੈਕਲਾਰੇਸ਼ਨ
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = ਸਰਕਾਰੀ ਦਫ਼ਤਰਾਂ ਨੂੰ ਕਈ ਕੰਮਾਂ ਲਈ ਇਹ ਮੰਨਣਾ ਪੈਂਦਾ ਹੈ। ਜੋ ਯੂਰਪੀ ਸੰਘ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ ਹੈ, ਉਹ ਇਸ ਨੂੰ ਸਿਰਫ਼ ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ ਵਰਤ ਸਕਦਾ ਹੈ।
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = ਸੱਚ ਲਿਖੋ: ਝੂਠ ਲਿਖਣਾ ਜੁਰਮ ਹੈ।
