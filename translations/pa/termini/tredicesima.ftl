### tredicesima — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = ਦਸੰਬਰ ਦੀ ਵਾਧੂ ਤਨਖ਼ਾਹ
# it: Uno stipendio in più, di solito a dicembre.
summary = ਇੱਕ ਹੋਰ ਤਨਖ਼ਾਹ, ਆਮ ਤੌਰ ’ਤੇ ਦਸੰਬਰ ਵਿੱਚ।
# it: dicembre; stipendio; mensilità
keywords = ਦਸੰਬਰ; ਤਨਖ਼ਾਹ; ਤੇਰ੍ਹਵੀਂ; ਬੋਨਸ
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = ਜੇ ਤੁਸੀਂ ਸਾਲ ਦਾ ਸਿਰਫ਼ ਕੁਝ ਹਿੱਸਾ ਕੰਮ ਕੀਤਾ, ਤਾਂ ਇਸ ਦਾ ਕੁਝ ਹਿੱਸਾ ਮਿਲਦਾ ਹੈ।
