### bollettino postale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = ਡਾਕਖਾਨੇ ਵਿੱਚ ਭਰਨ ਵਾਲੀ ਪਰਚੀ
# it: Il foglio che usi per pagare alla posta.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜਿਸ ਨਾਲ ਡਾਕਖਾਨੇ ਵਿੱਚ ਪੈਸੇ ਭਰਦੇ ਹੋ।
# it: pagare; posta; tassa
keywords = ਪੈਸੇ ਭਰਨਾ; ਡਾਕਖਾਨਾ; ਪੋਸਤਾ; ਫ਼ੀਸ
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-225sf = ਲਿਖੋ ਕਿ ਕੌਣ ਪੈਸੇ ਦਿੰਦਾ ਹੈ, ਕਿਸ ਨੂੰ ਅਤੇ ਕਿੰਨੇ। ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ: ਇਹ ਸਬੂਤ ਹੈ ਕਿ ਤੁਸੀਂ ਪੈਸੇ ਦਿੱਤੇ।
