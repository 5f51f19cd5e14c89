### accordo di integrazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = ਇਟਲੀ ਵਿੱਚ ਰਚਣ-ਮਿਚਣ ਦਾ ਸਮਝੌਤਾ
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = ਸਰਕਾਰ ਨਾਲ ਇਕਰਾਰ: ਤੁਸੀਂ ਇਤਾਲਵੀ ਅਤੇ ਨਿਯਮ ਸਿੱਖਦੇ ਹੋ ਅਤੇ ਅੰਕ ਮਿਲਦੇ ਹਨ।
# it: punti; crediti; firma
keywords = ਅੰਕ; ਪੁਆਇੰਟ; ਦਸਤਖ਼ਤ; ਇਕਰਾਰ; ਅਕੋਰਦੋ
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = ਇਸ ’ਤੇ ਉਹ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ ਜੋ ਪਹਿਲੀ ਵਾਰ ਆਉਂਦਾ ਹੈ ਅਤੇ ਜਿਸ ਦੀ ਉਮਰ 16 ਸਾਲ ਤੋਂ ਵੱਧ ਹੈ। ਇਹ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦੇ ਪਰਮਿਟਾਂ ਲਈ ਹੈ।
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = ਕੋਰਸਾਂ ਅਤੇ ਸਕੂਲ ਨਾਲ ਅੰਕ ਮਿਲਦੇ ਹਨ। ਸਾਰੇ ਸਰਟੀਫ਼ਿਕੇਟ ਸਾਂਭ ਕੇ ਰੱਖੋ।
