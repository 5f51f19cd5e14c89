### contributi — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = ਉਹ ਪੈਸੇ ਜੋ ਕਾਮਾ ਅਤੇ ਮਾਲਕ ਪੈਨਸ਼ਨ, ਬਿਮਾਰੀ ਅਤੇ ਬੇਰੁਜ਼ਗਾਰੀ ਲਈ ਭਰਦੇ ਹਨ।
# it: pensione; INPS; busta paga
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
keywords = ਪੈਨਸ਼ਨ; INPS; ਬੂਸਤਾ ਪਾਗਾ; ਫੰਡ
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = ਇਹ ਹਰ ਮਹੀਨੇ ਭਰੇ ਜਾਂਦੇ ਹਨ। ਘਰੇਲੂ ਕੰਮ ਵਿੱਚ ਹਰ ਤਿੰਨ ਮਹੀਨੇ।
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-ankcy = ਆਪਣੇ ਪੈਸੇ [INPS][1] ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਜਾਂ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][2] ਦੀ ਮਦਦ ਨਾਲ ਦੇਖ ਸਕਦੇ ਹੋ।
