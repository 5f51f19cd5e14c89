### Crema: servizi sociali progettati insieme — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = ਕਰੇਮਾ: ਰਲ ਕੇ ਬਣਾਈਆਂ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = ਪੰਜ ਸਾਲ ਦੀਆਂ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ, ਜੋ ਨਗਰਪਾਲਿਕਾ ਨੇ 28 ਸੰਸਥਾਵਾਂ ਨਾਲ ਰਲ ਕੇ ਬਣਾਈਆਂ।
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; ਸਾਂਝੀ ਯੋਜਨਾ; ਸਮਾਜ-ਸੇਵੀ ਸੰਸਥਾਵਾਂ; ਸਮਾਜ ਭਲਾਈ
# it: guida del primo gruppo
f-5heak = ਪਹਿਲੇ ਗਰੁੱਪ ਦੀ ਅਗਵਾਈ
# it: guida del secondo gruppo
f-wc7yy = ਦੂਜੇ ਗਰੁੱਪ ਦੀ ਅਗਵਾਈ
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ ਸੰਗਠਨਾਂ, ਸਹਿਕਾਰੀ ਅਤੇ ਹੋਰ ਸੰਸਥਾਵਾਂ ਨਾਲ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਯੋਜਨਾ ਬਣਾਉਂਦੀ ਹੈ। ਯੋਜਨਾ 5 ਸਾਲ ਚੱਲਦੀ ਹੈ।

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = ਗ਼ਰੀਬੀ ਵਿਰੁੱਧ ਲੜਨਾ
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = ਕਾਨੂੰਨੀ ਬਚਾਅ ਦੇਣਾ
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = ਕੰਮ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਨੀ
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = ਘਰ ਦੀਆਂ ਐਮਰਜੈਂਸੀਆਂ ਵਿੱਚ ਮਦਦ ਕਰਨੀ
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਵੱਲ ਵੱਧ ਧਿਆਨ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = ਕੁੱਲ { $total_cost } ਹਨ। ਇਹਨਾਂ ਵਿੱਚੋਂ €14,18,784 ਨਗਰਪਾਲਿਕਾ ਦਿੰਦੀ ਹੈ।

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = ਦੋ ਗਰੁੱਪਾਂ ਵਿੱਚ 28 ਸੰਸਥਾਵਾਂ ਹਨ। ਗਰੁੱਪ ਰਲ ਕੇ ਆਰਜ਼ੀ ਸਾਂਝ ਬਣਾਉਂਦੇ ਹਨ। ਉਹ ਕਿਵੇਂ ਕੰਮ ਕਰਦੇ ਹਨ, ਇਹ [ਇਸ ਪੰਨੇ][1] ’ਤੇ ਦੱਸਿਆ ਹੈ।
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = ਜੇ ਮਦਦ ਚਾਹੀਦੀ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕਿਸ ਕੋਲ ਜਾਣਾ ਹੈ][1]।
