### INAIL — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
title = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ (INAIL)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = ਉਹ ਅਦਾਰਾ ਜੋ ਕੰਮ ਕਰਕੇ ਸੱਟ ਲੱਗਣ ਜਾਂ ਬਿਮਾਰ ਹੋਣ ’ਤੇ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
keywords = INAIL; ਇਨਾਇਲ; ਕੰਮ ’ਤੇ ਸੱਟ; ਕੰਮ ਕਰਕੇ ਬਿਮਾਰੀ

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
p-8ixxr = [INAIL][1] [ਕੰਮ ’ਤੇ ਸੱਟ (infortunio sul lavoro)][2] ਲਈ ਸਰਕਾਰੀ ਬੀਮਾ ਹੈ। ਇਹ ਗੁਆਏ ਦਿਨਾਂ ਅਤੇ ਇਲਾਜ ਦੇ ਪੈਸੇ ਦਿੰਦਾ ਹੈ।
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-rdz4c = ਵੈੱਬਸਾਈਟ { $web } ਹੈ। [Patronato][1] ਅਰਜ਼ੀ ਵਿੱਚ ਮੁਫ਼ਤ ਮਦਦ ਕਰਦਾ ਹੈ।
