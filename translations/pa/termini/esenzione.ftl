### esenzione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: esenzione
title = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
# it: Il diritto di non pagare il ticket.
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
summary = ਇਲਾਜ ਦੀ ਫ਼ੀਸ (ticket) ਨਾ ਦੇਣ ਦਾ ਹੱਕ।
# it: non pagare; ticket; codice esenzione
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
keywords = ਫ਼ੀਸ ਨਹੀਂ ਦੇਣੀ; ਤਿਕੇਤ; ਮਾਫ਼ੀ; ਮੁਫ਼ਤ ਇਲਾਜ
# it: Puoi averla per reddito, età, malattia, gravidanza o disabilità.
# term: reddito → { -reddito } = ਆਮਦਨ
p-y97sz = ਇਹ ਆਮਦਨ, ਉਮਰ, ਬਿਮਾਰੀ, ਗਰਭ ਜਾਂ ਅਪੰਗਤਾ ਕਰਕੇ ਮਿਲ ਸਕਦੀ ਹੈ।
# it: Chiedila all'[ASST][1]. Alcune arrivano da sole, altre scadono.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-57ziy = ਇਹ [ASST][1] ਤੋਂ ਮੰਗੀ ਜਾਂਦੀ ਹੈ। ਕੁਝ ਆਪਣੇ ਆਪ ਆਉਂਦੀਆਂ ਹਨ, ਕੁਝ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋ ਜਾਂਦੀ ਹੈ।
