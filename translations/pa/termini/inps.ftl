### INPS — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
title = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# it: L'ente che paga pensioni, disoccupazione, maternità e assegni per i figli.
summary = ਉਹ ਅਦਾਰਾ ਜੋ ਪੈਨਸ਼ਨ, ਬੇਰੁਜ਼ਗਾਰੀ, ਜਣੇਪੇ ਅਤੇ ਬੱਚਿਆਂ ਦੇ ਭੱਤੇ ਦਿੰਦਾ ਹੈ।
# it: pensione; contributi; disoccupazione; maternità
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
keywords = ਪੈਨਸ਼ਨ; ਕੋਨਤਰੀਬੂਤੀ; ਬੇਰੁਜ਼ਗਾਰੀ; ਜਣੇਪਾ ਭੱਤਾ
# it: INPS vuol dire Istituto nazionale della previdenza sociale. Chi lavora versa i contributi all'INPS.
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
p-wjcyd = INPS ਦਾ ਮਤਲਬ ਹੈ Istituto nazionale della previdenza sociale (ਸਮਾਜਿਕ ਬੀਮੇ ਦਾ ਕੌਮੀ ਅਦਾਰਾ)। ਕੰਮ ਕਰਨ ਵਾਲਾ INPS ਨੂੰ ਕਟੌਤੀ (contributi) ਭਰਦਾ ਹੈ।
# it: Un [patronato][1] parla con l'INPS per te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-4kxas = [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਤੁਹਾਡੇ ਲਈ INPS ਨਾਲ ਗੱਲ ਕਰਦਾ ਹੈ।
