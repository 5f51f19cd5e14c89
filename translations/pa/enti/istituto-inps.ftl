### INPS — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
title = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ (INPS)
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = ਉਹ ਅਦਾਰਾ ਜੋ ਪੈਨਸ਼ਨ, ਬੇਰੁਜ਼ਗਾਰੀ, ਬੱਚਿਆਂ ਦੇ ਭੱਤੇ ਅਤੇ ਜਣੇਪੇ ਦੇ ਪੈਸੇ ਦਿੰਦਾ ਹੈ।
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
keywords = INPS; ਇੰਪਸ; ਪੈਨਸ਼ਨ; ਕੋਨਤਰੀਬੂਤੀ; ਭੱਤੇ
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-7j9hw = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-iitxj = INPS, ਮੋਬਾਈਲ ਤੋਂ

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
p-z8g7w = [INPS][1] ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਦੀ ਕਟੌਤੀ (contributi) ਇਕੱਠੀ ਕਰਦਾ ਹੈ ਅਤੇ ਕਈ ਤਰ੍ਹਾਂ ਦੀ ਮਦਦ ਦਿੰਦਾ ਹੈ। ਜਿਵੇਂ:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
l-fk9b2 = [ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [ਜਣੇਪਾ ਛੁੱਟੀ ਦੇ ਪੈਸੇ (maternità)][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = ਪੈਨਸ਼ਨ ਅਤੇ ਅਪੰਗਤਾ ਦੇ ਪੈਸੇ
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-8sc3w = ਵੈੱਬਸਾਈਟ { $web } ਹੈ। ਲੈਂਡਲਾਈਨ ਤੋਂ { $phone-inps-da-telefono-fisso } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਮੋਬਾਈਲ ਤੋਂ { $phone-inps-da-cellulare } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-ysg3g = ਜੇ ਔਖਾ ਲੱਗੇ, ਤਾਂ [patronato][1] ਜਾਓ: INPS ਨਾਲ ਉਹ ਗੱਲ ਕਰਦਾ ਹੈ।
