### Certificazione Unica — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਟੈਕਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜਿਸ ’ਤੇ ਸਾਲ ਦੀ ਕਮਾਈ ਅਤੇ ਭਰਿਆ ਟੈਕਸ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = ਆਮਦਨ
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
keywords = CU; ਆਮਦਨ; ਟੈਕਸ; 730; ਕੂਦ
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-hu9g6 = ਇਹ ਕੰਮ ਦਾ ਮਾਲਕ ਬਸੰਤ ਵਿੱਚ ਦਿੰਦਾ ਹੈ। ਜੇ INPS ਨੇ ਤੁਹਾਨੂੰ ਕੁਝ ਪੈਸੇ ਦਿੱਤੇ, ਤਾਂ ਉਹ ਵੀ ਇੱਕ ਦਿੰਦਾ ਹੈ।
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
p-6wsnx = ਇਹ [730][1] ਲਈ ਚਾਹੀਦਾ ਹੈ।
