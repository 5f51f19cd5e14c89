### bolletta — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = ਬਿੱਲ
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = ਬਿਜਲੀ, ਗੈਸ, ਪਾਣੀ ਜਾਂ ਕੂੜੇ ਦਾ ਹਿਸਾਬ ਜੋ ਭਰਨਾ ਹੁੰਦਾ ਹੈ।
# it: luce; gas; acqua; pagare
keywords = ਬਿਜਲੀ; ਗੈਸ; ਪਾਣੀ; ਬਿੱਲ ਭਰਨਾ; ਬੋਲੇਤਾ
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = ਬਿੱਲ ਭਰਨ ਦੀ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਦੇਖੋ। ਜੇ ਨਹੀਂ ਭਰ ਸਕਦੇ, ਤਾਂ ਕਿਸ਼ਤਾਂ ਵਿੱਚ ਦੇਣ ਲਈ ਕਹੋ।
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = ਪੜ੍ਹੋ [ਘੱਟ ਪੈਸੇ ਕਿਵੇਂ ਦੇਣੇ ਹਨ][1]।
