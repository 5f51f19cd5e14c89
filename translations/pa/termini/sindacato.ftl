### sindacato — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
# it: Un'associazione che difende i lavoratori.
summary = ਕਾਮਿਆਂ ਦੇ ਹੱਕਾਂ ਦੀ ਰਾਖੀ ਕਰਨ ਵਾਲਾ ਸੰਗਠਨ।
# it: diritti; lavoratori; vertenza
keywords = ਹੱਕ; ਕਾਮੇ; ਯੂਨੀਅਨ; ਸਿੰਦਾਕਾਤੋ
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
p-g9i5v = ਇਹ ਕੰਟਰੈਕਟ ਅਤੇ ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ ਦੇਖਦੀ ਹੈ। ਜੇ ਤਨਖ਼ਾਹ ਨਾ ਮਿਲੇ, ਤਾਂ ਮਦਦ ਕਰਦੀ ਹੈ।
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = ਆਮ ਤੌਰ ’ਤੇ ਥੋੜ੍ਹੇ ਪੈਸੇ ਦੇ ਕੇ ਮੈਂਬਰ ਬਣਦੇ ਹਨ। ਘਰ ਲਈ ਕਿਰਾਏਦਾਰਾਂ ਦੀਆਂ ਯੂਨੀਅਨਾਂ ਵੀ ਹਨ।
