### medico di famiglia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
summary = ਉਹ ਡਾਕਟਰ ਜੋ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ। ਉਹ ਮੁਫ਼ਤ ਜਾਂਚ ਕਰਦਾ ਹੈ ਅਤੇ ਪਰਚੀਆਂ ਲਿਖਦਾ ਹੈ।
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = ਡਾਕਟਰ; ਫੈਮਿਲੀ ਡਾਕਟਰ; ਮੇਦੀਕੋ; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = ਇਸ ਨੂੰ **medico di base** ਜਾਂ medico di medicina generale ਵੀ ਕਹਿੰਦੇ ਹਨ। ਇਹ ਇੱਕੋ ਗੱਲ ਹੈ।
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = ਪੜ੍ਹੋ [ਕਿਵੇਂ ਚੁਣਨਾ ਹੈ][1]।
