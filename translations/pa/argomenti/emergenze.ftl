### Emergenze — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = ਐਮਰਜੈਂਸੀਆਂ
# it: Chi chiamare quando c'è un pericolo.
summary = ਖ਼ਤਰੇ ਵੇਲੇ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ।
# it: pericolo; aiuto; ambulanza; polizia
keywords = ਖ਼ਤਰਾ; ਮਦਦ; ਐਂਬੂਲੈਂਸ; ਪੁਲਿਸ; ਅੱਗ; ਐਮਰਜੈਂਸੀ
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = ਜੇ ਕੋਈ ਵੱਡਾ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ ਤੁਰੰਤ [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
