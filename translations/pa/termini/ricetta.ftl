### ricetta — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = ਦਵਾਈ, ਜਾਂਚ ਜਾਂ ਟੈਸਟ ਲਈ ਡਾਕਟਰ ਦਾ ਕਾਗ਼ਜ਼।
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = ਇਮਪੇਨਿਆਤੀਵਾ; ਨੁਸਖ਼ਾ; ਦਵਾਈ; ਆਨਲਾਈਨ ਪਰਚੀ; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = ਇਸ ਨੂੰ **impegnativa** ਵੀ ਕਹਿੰਦੇ ਹਨ। ਅਕਸਰ ਡਾਕਟਰ ਸਿਰਫ਼ ਇੱਕ ਨੰਬਰ ਦਿੰਦਾ ਹੈ, ਜਾਂ ਫ਼ੋਨ ’ਤੇ ਭੇਜਦਾ ਹੈ।
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
p-7um7y = ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਵਿੱਚ ਨੰਬਰ ਅਤੇ [ਸਿਹਤ ਕਾਰਡ][1] ਦਿਖਾਓ।
