### Associazioni — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = ਸੰਗਠਨ
# it: Gruppi e volontari della zona.
summary = ਇਲਾਕੇ ਦੇ ਗਰੁੱਪ ਅਤੇ ਵਲੰਟੀਅਰ।
# it: associazioni; volontari; comunità
keywords = ਸੰਗਠਨ; ਵਲੰਟੀਅਰ; ਸੇਵਾ; ਭਾਈਚਾਰਾ; ਗੁਰਦੁਆਰਾ; ਸੁਸਾਇਟੀ
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = ਗਰੁੱਪ ਵਿੱਚ ਤੁਹਾਨੂੰ ਦੋਸਤ ਅਤੇ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਪੜ੍ਹੋ [ਗਰੁੱਪ ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ][1]।
