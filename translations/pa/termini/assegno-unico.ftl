### assegno unico — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
summary = ਉਹ ਪੈਸੇ ਜੋ INPS ਬੱਚਿਆਂ ਲਈ ਹਰ ਮਹੀਨੇ ਦਿੰਦਾ ਹੈ।
# it: figli; assegni familiari; AUU
keywords = ਬੱਚੇ; ਬੱਚਿਆਂ ਦੇ ਪੈਸੇ; ਅਸੈਨਿਓ; AUU; ਭੱਤਾ
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = ਇਹ ਗਰਭ ਦੇ ਸੱਤਵੇਂ ਮਹੀਨੇ ਤੋਂ 21 ਸਾਲ ਦੀ ਉਮਰ ਤੱਕ, ਕੁਝ ਸ਼ਰਤਾਂ ਨਾਲ, ਮਿਲਦਾ ਹੈ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
