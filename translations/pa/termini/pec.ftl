### PEC — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
summary = ਈ-ਮੇਲ ਜੋ ਰਜਿਸਟਰੀ ਚਿੱਠੀ ਦੇ ਬਰਾਬਰ ਹੈ।
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
keywords = ਈ-ਮੇਲ; ਰਜਿਸਟਰੀ; ਪ੍ਰਮਾਣਿਤ ਮੇਲ
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-nihaa = PEC ਦਾ ਮਤਲਬ ਹੈ posta elettronica certificata (ਪ੍ਰਮਾਣਿਤ ਈ-ਮੇਲ)। ਰਸੀਦ ਸਬੂਤ ਹੈ ਕਿ ਤੁਸੀਂ ਲਿਖਿਆ ਅਤੇ ਕਦੋਂ ਲਿਖਿਆ।
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = ਦਫ਼ਤਰਾਂ ਕੋਲ PEC ਹੁੰਦੀ ਹੈ। ਤੁਹਾਡੇ ਕੋਲ ਹੋਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
