### asilo nido — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = ਕੁਝ ਮਹੀਨਿਆਂ ਤੋਂ ਤਿੰਨ ਸਾਲ ਤੱਕ ਦੇ ਬੱਚਿਆਂ ਲਈ ਥਾਂ।
# it: nido; bambini piccoli; zero tre anni
keywords = ਨਰਸਰੀ; ਨੀਦੋ; ਛੋਟੇ ਬੱਚੇ; ਕਰੈੱਚ
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = ਇਹ ਲਾਜ਼ਮੀ ਨਹੀਂ ਅਤੇ ਆਮ ਤੌਰ ’ਤੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
