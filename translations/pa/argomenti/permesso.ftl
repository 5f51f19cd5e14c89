### Permesso di soggiorno — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
title = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
summary = ਪਹਿਲਾ ਪਰਮਿਟ, ਰਿਨਿਊ, ਪਰਿਵਾਰ, ਕੰਮ, ਪਨਾਹ।
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: visto → { -visto } = ਵੀਜ਼ਾ
keywords = ਪਰਮਿਟ; ਸਜੋਰਨੋ; ਪੇਪਰ; ਕੁਐਸਤੂਰਾ; ਵੀਜ਼ਾ; ਇਮੀਗ੍ਰੇਸ਼ਨ
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-cb8n6 = ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ ਤੁਹਾਨੂੰ [ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ (permesso di soggiorno)][1] ਚਾਹੀਦਾ ਹੈ। ਜੇ ਇਹ ਤੁਹਾਡਾ ਪਹਿਲਾ ਪਰਮਿਟ ਹੈ, ਤਾਂ [ਇੱਥੋਂ][2] ਸ਼ੁਰੂ ਕਰੋ।
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-a6cwu = [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਫ਼ਾਰਮ ਭਰਨ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ। ਅਰਜ਼ੀ ਦੀ [ਰਸੀਦ (ricevuta)][2] ਹਮੇਸ਼ਾ ਆਪਣੇ ਕੋਲ ਰੱਖੋ।
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
p-isibv = Questura (ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ) ਤੋਂ ਚਿੱਠੀ ਆਈ ਹੈ? ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]। ਚਿੱਠੀ ਵਿੱਚ [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][2] ਦੀ ਗੱਲ ਹੈ? ਉਸੇ ਦਿਨ ਵਕੀਲ ਕੋਲ ਜਾਓ।
