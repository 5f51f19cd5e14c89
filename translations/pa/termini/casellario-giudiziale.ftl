### casellario giudiziale e carichi pendenti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = ਅਦਾਲਤੀ ਰਿਕਾਰਡ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ
# it: I certificati che dicono se hai condanne o processi.
summary = ਸਰਟੀਫ਼ਿਕੇਟ ਜੋ ਦੱਸਦੇ ਹਨ ਕਿ ਤੁਹਾਨੂੰ ਕੋਈ ਸਜ਼ਾ ਹੋਈ ਹੈ ਜਾਂ ਕੋਈ ਕੇਸ ਚੱਲਦਾ ਹੈ।
# it: certificato penale; tribunale; fedina penale
keywords = ਪੁਲਿਸ ਕਲੀਅਰੈਂਸ; ਅਦਾਲਤ; ਅਪਰਾਧਿਕ ਰਿਕਾਰਡ; ਚਰਤੀਫਿਕਾਤੋ ਪੇਨਾਲੇ
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = ਇਹ ਅਦਾਲਤ ਦਾ ਦਫ਼ਤਰ ਦਿੰਦਾ ਹੈ ਜਿਸ ਨੂੰ Procura ਕਹਿੰਦੇ ਹਨ। ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਕਿਸ ਕੰਮ ਲਈ ਚਾਹੀਦੇ ਹਨ: ਕਈ ਕੰਮਾਂ ਲਈ ਦਫ਼ਤਰ ਆਪ ਮੰਗਵਾ ਲੈਂਦਾ ਹੈ।
