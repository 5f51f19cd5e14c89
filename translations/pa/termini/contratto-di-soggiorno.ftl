### contratto di soggiorno — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = ਰਿਹਾਇਸ਼ ਅਤੇ ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = ਉਹ ਕੰਟਰੈਕਟ ਜਿਸ ’ਤੇ ਤੁਸੀਂ ਕੰਮ ਦੇਣ ਵਾਲੇ ਨਾਲ ਪਰਮਿਟ ਲੈਣ ਲਈ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ।
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
keywords = ਕੰਮ; ਮਾਲਕ; ਸਜੋਰਨੋ; ਕੰਤਰਾਤੋ
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-k7kyf = ਇਸ ’ਤੇ ਕਾਮਾ ਅਤੇ ਮਾਲਕ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹਨ। ਇਸ ਵਿੱਚ ਇਹ ਵੀ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਰਹਿਣ ਲਈ ਢੁਕਵਾਂ ਘਰ ਹੈ। ਆਮ ਨਿਯਮ ਮੁਤਾਬਕ ਇਟਲੀ ਆਉਣ ਤੋਂ 15 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ।
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = ਇਸ ਕੰਟਰੈਕਟ ਤੋਂ ਬਿਨਾਂ ਕੰਮ ਦਾ ਪਰਮਿਟ ਨਹੀਂ ਮਿਲਦਾ।
