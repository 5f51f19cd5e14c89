### ricevuta del permesso — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜੋ ਸਬੂਤ ਹੈ ਕਿ ਤੁਸੀਂ ਪਰਮਿਟ ਮੰਗਿਆ ਜਾਂ ਰਿਨਿਊ ਲਈ ਦਿੱਤਾ ਹੈ।
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
keywords = ਚੇਦੋਲੀਨੋ; ਡਾਕਖਾਨੇ ਦੀ ਰਸੀਦ; ਰਸੀਦ; ਅਸੀਕੁਰਾਤਾ
# it: Te la dà la posta quando consegni la busta.
p-j58hc = ਲਿਫ਼ਾਫ਼ਾ ਜਮ੍ਹਾਂ ਕਰਵਾਉਣ ’ਤੇ ਇਹ ਡਾਕਖਾਨਾ ਦਿੰਦਾ ਹੈ।
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-w9vh2 = ਇਸ ਨੂੰ ਪਾਸਪੋਰਟ ਸਮੇਤ **ਹਮੇਸ਼ਾ** ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਰਿਨਿਊ ਦੀ ਰਸੀਦ ਨਾਲ ਤੁਸੀਂ ਰਹਿ ਅਤੇ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ।
