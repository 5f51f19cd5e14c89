### Associazioni e volontariato — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = ਸੰਗਠਨ ਅਤੇ ਵਲੰਟੀਅਰ ਕੰਮ
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਮਿਲਣਾ, ਮਦਦ ਕਰਨੀ ਅਤੇ ਮਦਦ ਲੈਣੀ।
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = ਸੰਗਠਨ; ਵਲੰਟੀਅਰ; ਭਾਈਚਾਰਾ; ਗੁਰਦੁਆਰਾ; ਮਿਲਣਾ; ਦੋਸਤ; ਵਿਦੇਸ਼ੀ
# it: persone, attività e aiuto
f-sq9dp = ਲੋਕ, ਸਰਗਰਮੀਆਂ ਅਤੇ ਮਦਦ
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = ਸੰਗਠਨ ਲੋਕਾਂ ਦੇ ਗਰੁੱਪ ਹਨ ਜੋ ਰਲ ਕੇ ਕੁਝ ਕਰਦੇ ਹਨ। ਕੁਝ ਸੰਗਠਨ ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਹਨ।

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
p-p9zcb = ਸਾਰਿਆਂ ਲਈ। ਵਲੰਟੀਅਰ ਬਣਨ ਲਈ ਇਤਾਲਵੀ ਨਾਗਰਿਕਤਾ ਦੀ ਲੋੜ ਨਹੀਂ।

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਸੰਗਠਨਾਂ ਦੀ ਸੂਚੀ ਮੰਗੋ।
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = ਕਰੇਮੋਨਾ ਵਿੱਚ [Mondinsieme][1] ਤੋਂ ਪੁੱਛੋ।
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = ਕਿਸੇ ਇਕੱਠ ਵਿੱਚ ਜਾਓ। ਦੇਖੋ ਕਿ ਤੁਹਾਨੂੰ ਚੰਗਾ ਲੱਗਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = ਜੇ ਤੁਸੀਂ ਆਪਣਾ ਸੰਗਠਨ ਬਣਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ, ਤਾਂ ਵਲੰਟੀਅਰ ਕੰਮ ਦੇ ਦਫ਼ਤਰ ਤੋਂ ਮਦਦ ਮੰਗੋ।

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = ਦੋਸਤ ਅਤੇ ਤੁਹਾਡੇ ਦੇਸ਼ ਦੇ ਲੋਕ
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = ਇਤਾਲਵੀ ਬੋਲਣ ਦੀ ਥਾਂ
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = ਅਮਲੀ ਮਦਦ: ਫ਼ਾਰਮ, ਖਾਣਾ, ਕੱਪੜੇ, ਸਕੂਲ
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = ਬੱਚਿਆਂ ਲਈ ਸਰਗਰਮੀਆਂ

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਸੰਗਠਨਾਂ ਦਾ ਨਕਸ਼ਾ ਬਣਾਉਣਾ ਚਾਹੁੰਦਾ ਸੀ। ਉਹ ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਸੰਗਠਨਾਂ ਨੂੰ ਮਜ਼ਬੂਤ ਵੀ ਕਰਨਾ ਚਾਹੁੰਦਾ ਸੀ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜੀਆਂ ਸਰਗਰਮੀਆਂ ਅਜੇ ਵੀ ਹਨ।

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = ਕੋਈ ਸੰਗਠਨ ਤੁਹਾਡੇ ਤੋਂ ਬਹੁਤ ਪੈਸੇ ਜਾਂ ਅਸਲੀ ਕਾਗ਼ਜ਼ ਮੰਗਦਾ ਹੈ? ਨਾ ਦਿਓ। ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਸਲਾਹ ਲਓ।
