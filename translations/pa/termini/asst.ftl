### ASST — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = ਟੀਕਾ
summary = ਸਰਕਾਰੀ ਅਦਾਰਾ ਜੋ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਹਸਪਤਾਲਾਂ, ਡਾਕਟਰਾਂ ਅਤੇ ਟੀਕਿਆਂ ਦਾ ਪ੍ਰਬੰਧ ਕਰਦਾ ਹੈ।
# it: azienda sanitaria; ASL; ospedale
keywords = ਸਿਹਤ ਅਦਾਰਾ; ASL; ਹਸਪਤਾਲ; ਆਸਲ
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST ਦਾ ਮਤਲਬ ਹੈ Azienda socio-sanitaria territoriale (ਇਲਾਕੇ ਦਾ ਸਿਹਤ ਅਤੇ ਸਮਾਜਿਕ ਅਦਾਰਾ)। ਹੋਰ ਖੇਤਰਾਂ ਵਿੱਚ ਇਸ ਨੂੰ **ASL** ਕਹਿੰਦੇ ਹਨ।
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = ਕਰੇਮੋਨਾ ਵਿੱਚ [ASST Cremona][1] ਹੈ।
