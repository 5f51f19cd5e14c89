### visto d'ingresso — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = ਵੀਜ਼ਾ
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
summary = ਇਟਲੀ ਵਿੱਚ ਦਾਖ਼ਲ ਹੋਣ ਦੀ ਇਜਾਜ਼ਤ। ਇਹ ਪਾਸਪੋਰਟ ਵਿੱਚ ਹੁੰਦੀ ਹੈ।
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
keywords = ਕੌਂਸਲਖਾਨਾ; ਐਂਬੈਸੀ; ਦਾਖ਼ਲ ਹੋਣਾ; ਵੀਸਤੋ
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
p-u329e = ਇਹ ਸਫ਼ਰ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੇ ਦੇਸ਼ ਵਿੱਚ ਇਤਾਲਵੀ ਕੌਂਸਲਖਾਨਾ ਦਿੰਦਾ ਹੈ।
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-yzggk = ਵੀਜ਼ਾ **ਦਾਖ਼ਲ ਹੋਣ** ਲਈ ਹੈ। ਰਹਿਣ ਲਈ [ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ (permesso di soggiorno)][1] ਚਾਹੀਦਾ ਹੈ।
