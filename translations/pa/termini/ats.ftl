### ATS — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = ਸਿਹਤ ਦੀ ਨਿਗਰਾਨੀ ਕਰਨ ਵਾਲੀ ਸਰਕਾਰੀ ਏਜੰਸੀ
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = ਸਰਕਾਰੀ ਏਜੰਸੀ ਜੋ ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸਿਹਤ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੀ ਅਤੇ ਨਿਗਰਾਨੀ ਕਰਦੀ ਹੈ।
# it: agenzia salute; ASL
keywords = ਸਿਹਤ ਏਜੰਸੀ; ASL; ਸਿਹਤ
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS ਦਾ ਮਤਲਬ ਹੈ Agenzia di tutela della salute (ਸਿਹਤ ਦੀ ਰਾਖੀ ਦੀ ਏਜੰਸੀ)। ਸਾਡੀ [ATS Val Padana][1] ਹੈ।
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-5yj64 = ਜਾਂਚ ਅਤੇ ਟੀਕਿਆਂ ਲਈ [ASST][1] ਜਾਓ, ਇੱਥੇ ਨਹੀਂ।
