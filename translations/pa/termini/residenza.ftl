### residenza — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = ਉਹ ਥਾਂ ਜਿੱਥੇ ਤੁਸੀਂ ਆਮ ਤੌਰ ’ਤੇ ਰਹਿੰਦੇ ਹੋ, ਨਗਰਪਾਲਿਕਾ ਦੇ ਰਜਿਸਟਰਾਂ ਵਿੱਚ ਲਿਖੀ ਹੋਈ।
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
keywords = ਪਤਾ; ਕਿੱਥੇ ਰਹਿੰਦੇ ਹੋ; ਅਨਾਗਰਾਫੇ; ਪੱਕਾ ਪਤਾ
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
p-zy6j5 = ਇਹ ਪਛਾਣ ਪੱਤਰ, ਡਾਕਟਰ ਅਤੇ ਕਈ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ ਲਈ ਚਾਹੀਦੀ ਹੈ।
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = ਰਹਿਣ ਦਾ ਪਤਾ
p-urwvk = ਇਹ [ਰਹਿਣ ਦਾ ਪਤਾ (domicilio)][1] ਨਹੀਂ ਹੈ। ਪੜ੍ਹੋ [ਕਿਵੇਂ ਕਰਵਾਉਣੀ ਹੈ][2]।
