### busta paga — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = ਹਰ ਮਹੀਨੇ ਦਾ ਕਾਗ਼ਜ਼ ਜਿਸ ’ਤੇ ਤਨਖ਼ਾਹ, ਘੰਟੇ ਅਤੇ ਟੈਕਸ ਲਿਖੇ ਹੁੰਦੇ ਹਨ।
# it: stipendio; cedolino; salario
keywords = ਤਨਖ਼ਾਹ; ਪੇ ਸਲਿੱਪ; ਚੇਦੋਲੀਨੋ; ਬੂਸਤਾ
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-krgcy = ਕੰਮ ਦੇ ਮਾਲਕ ਨੂੰ ਇਹ ਦੇਣੀ ਪੈਂਦੀ ਹੈ। ਸਾਰੀਆਂ ਸਾਂਭ ਕੇ ਰੱਖੋ।
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = ਇਹ ਪਰਮਿਟ, ਘਰ ਅਤੇ ਪੈਨਸ਼ਨ ਲਈ ਸਬੂਤ ਹਨ।
