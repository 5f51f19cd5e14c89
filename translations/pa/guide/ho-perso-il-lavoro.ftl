### Ho perso il lavoro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = ਮੇਰਾ ਕੰਮ ਛੁੱਟ ਗਿਆ ਹੈ
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ ਲੈਣ ਅਤੇ ਨਵਾਂ ਕੰਮ ਲੱਭਣ ਦੇ ਕਦਮ।
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = ਕੰਮ ਤੋਂ ਕੱਢ ਦਿੱਤਾ; ਕੰਮ ਨਹੀਂ; ਬੇਰੁਜ਼ਗਾਰ; ਕੰਟਰੈਕਟ ਖ਼ਤਮ; ਵਿਹਲਾ
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
f-f7nnc = ਚਿੱਠੀ ਅਤੇ ਆਖ਼ਰੀ { -busta-paga } ਦੇਖੋ।
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
f-r6zac = ਜੇ ਹੋ ਸਕੇ, ਪਹਿਲੇ 8 ਦਿਨਾਂ ਵਿੱਚ { -naspi } ਮੰਗੋ।
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
f-9gkk9 = { -centro-per-l-impiego } ਵਿੱਚ ਨਾਂ ਲਿਖਵਾਓ।
# it: Guarda quando scade il permesso.
f-hz9ir = ਦੇਖੋ ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਕਦੋਂ ਖ਼ਤਮ ਹੁੰਦੀ ਹੈ।
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
f-2hgdy = ਚਾਲੂ ਹਾਲਤ ਵਾਲਾ ISEE (ISEE corrente) ਬਣਵਾਓ।
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = ਜੇ ਤੁਸੀਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ, ਤਾਂ ਤੁਰੰਤ ਗੱਲ ਕਰੋ।
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
f-uygn8 = ਜੇ ਪੈਸੇ ਨਹੀਂ ਹਨ, ਤਾਂ { -assistente-sociale } ਕੋਲ ਜਾਓ।
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
p-awg4x = ਉਡੀਕ ਨਾ ਕਰੋ: ਕੁਝ ਅਰਜ਼ੀਆਂ ਦੀ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਹੁੰਦੀ ਹੈ। [ਕੰਮ ਤੋਂ ਕੱਢਣ (licenziamento)][1] ਵਿਰੁੱਧ ਜਾਣ ਦੀ ਵੀ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਹੁੰਦੀ ਹੈ।
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = ਜੇ ਤੁਸੀਂ ਵਿਦੇਸ਼ੀ ਹੋ, ਤਾਂ ਤੁਹਾਡਾ ਪਰਮਿਟ ਤੁਰੰਤ ਖ਼ਤਮ **ਨਹੀਂ** ਹੁੰਦਾ। ਤੁਸੀਂ ਹੋਰ ਕੰਮ ਲੱਭ ਸਕਦੇ ਹੋ।
