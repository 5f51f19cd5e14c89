### ricevuta del permesso — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜੋ ਸਬੂਤ ਹੈ ਕਿ ਤੁਸੀਂ ਪਰਮਿਟ ਮੰਗਿਆ ਜਾਂ ਰਿਨਿਊ ਲਈ ਦਿੱਤਾ ਹੈ।
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = ਤਨਖ਼ਾਹ ਦੀ ਪਰਚੀ
keywords = ਚੇਦੋਲੀਨੋ; ਡਾਕਖਾਨੇ ਦੀ ਰਸੀਦ; ਰਸੀਦ; ਅਸੀਕੁਰਾਤਾ
# it: Te la dà la posta quando consegni la busta.
p-j58hc = ਲਿਫ਼ਾਫ਼ਾ ਜਮ੍ਹਾਂ ਕਰਵਾਉਣ ’ਤੇ ਇਹ ਡਾਕਖਾਨਾ ਦਿੰਦਾ ਹੈ।
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-w9vh2 = ਇਸ ਨੂੰ ਪਾਸਪੋਰਟ ਸਮੇਤ **ਹਮੇਸ਼ਾ** ਆਪਣੇ ਕੋਲ ਰੱਖੋ। ਰਿਨਿਊ ਦੀ ਰਸੀਦ ਨਾਲ ਤੁਸੀਂ ਰਹਿ ਅਤੇ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ।
# it: Che cosa fare dopo:
p-x7dq7 = ਇਸ ਤੋਂ ਬਾਅਦ ਕੀ ਕਰਨਾ ਹੈ:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-gmrha = ਮੁਲਾਕਾਤ ਵਾਲੇ ਦਿਨ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਜਾਓ।
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = ਸਰਕਾਰੀ ਪੁਲਿਸ (Polizia di Stato) ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ, ਰਸੀਦ ਵਾਲੇ ਨੰਬਰ ਨਾਲ, ਆਪਣੀ ਅਰਜ਼ੀ ਦੇਖਦੇ ਰਹੋ।
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
l-nz4iw = ਰਸੀਦ [ASST][1] ਲੈ ਕੇ ਜਾਓ ਅਤੇ [ਸਿਹਤ ਕਾਰਡ (tessera sanitaria)][2] ਦੀ ਮਿਆਦ ਵਧਾਉਣ ਲਈ ਕਹੋ।
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-3cb9s = ਸਫ਼ਰ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ? ਪਹਿਲਾਂ Questura ਜਾਂ [patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਤੋਂ ਪੁੱਛੋ।
