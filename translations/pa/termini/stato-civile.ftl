### stato civile — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦਾ ਦਫ਼ਤਰ
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
summary = ਜਨਮ, ਵਿਆਹ, ਨਾਗਰਿਕਤਾ ਅਤੇ ਮੌਤ ਲਈ ਨਗਰਪਾਲਿਕਾ ਦਾ ਦਫ਼ਤਰ।
# it: nascita; matrimonio; morte; atti
keywords = ਜਨਮ; ਵਿਆਹ; ਮੌਤ; ਰਿਕਾਰਡ
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = ਇੱਥੇ [ਜਨਮ ਦਰਜ ਕਰਵਾਇਆ ਜਾਂਦਾ ਹੈ][1]।
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = ਫ਼ਾਰਮਾਂ ਵਿੱਚ “stato civile” ਦਾ ਮਤਲਬ ਇਹ ਵੀ ਹੈ ਕਿ ਤੁਸੀਂ ਵਿਆਹੇ ਹੋ, ਤਲਾਕ ਹੋਇਆ ਹੈ ਜਾਂ ਪਤੀ-ਪਤਨੀ ਵਿੱਚੋਂ ਇੱਕ ਦੀ ਮੌਤ ਹੋ ਚੁੱਕੀ ਹੈ।
