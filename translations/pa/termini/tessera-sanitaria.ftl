### tessera sanitaria — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = ਸਿਹਤ ਕਾਰਡ
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = ਉਹ ਕਾਰਡ ਜੋ ਡਾਕਟਰ ਕੋਲ, ਹਸਪਤਾਲ ਅਤੇ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਵਿੱਚ ਵਰਤਦੇ ਹੋ।
# it: tessera; carta sanitaria; medico
keywords = ਕਾਰਡ; ਹੈਲਥ ਕਾਰਡ; ਡਾਕਟਰ; ਤੈਸਰਾ
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = ਇਹ ਪਲਾਸਟਿਕ ਦਾ ਕਾਰਡ ਹੈ। ਇਸ ਨੂੰ ਡਾਕਟਰ ਕੋਲ, ਹਸਪਤਾਲ ਅਤੇ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਵਿੱਚ ਦਿਖਾਉਂਦੇ ਹੋ।
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
p-7abev = ਕਾਰਡ ’ਤੇ ਤੁਹਾਡਾ [ਟੈਕਸ ਕੋਡ (codice fiscale)][1] ਹੁੰਦਾ ਹੈ। ਇਹ ਪਛਾਣ ਦਸਤਾਵੇਜ਼ **ਨਹੀਂ** ਹੈ।
