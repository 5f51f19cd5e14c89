### Corso per mediatori linguistico-culturali — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ
title = ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਿਆਂ ਲਈ ਕੋਰਸ
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ
summary = ਇੱਕ ਪੁਰਾਣੇ ਪ੍ਰੋਜੈਕਟ ਦਾ ਕੋਰਸ, { -tirocinio } ਸਮੇਤ।
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ
keywords = ਵਿਚੋਲਾ; ਦੁਭਾਸ਼ੀਆ; ਕੋਰਸ; ਟਰੇਨਿੰਗ; ਸਿਖਲਾਈ
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ
p-fdygp = ਇਹ ਕੋਰਸ ਨਵੇਂ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ (mediatori)][1] ਤਿਆਰ ਕਰਦਾ ਸੀ। ਇਸ ਵਿੱਚ { -tirocinio } ਵੀ ਸੀ, ਯਾਨੀ ਕੰਮ ਕਰਕੇ ਸਿੱਖਣਾ।
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = ਇਹ [Terre di Inclusione][1] ਦਾ ਹਿੱਸਾ ਸੀ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ। ਜੇ ਤੁਸੀਂ ਵਿਚੋਲਾ ਬਣਨਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ [Azienda Sociale Cremonese][2] ਤੋਂ ਪੁੱਛੋ।
