### Mondinsieme: incontro e mediazione culturale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: ਮੇਲ-ਜੋਲ ਅਤੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = ਮਿਲਣ ਦੀ ਥਾਂ, ਕਰੇਮੋਨਾ ਦੇ ਮੁਹੱਲਿਆਂ ਵਿੱਚ ਪ੍ਰੋਗਰਾਮ ਅਤੇ ਵਿਚੋਲਿਆਂ ਦੀ ਮਦਦ।
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = ਵਿਚੋਲਾ; ਦੁਭਾਸ਼ੀਆ; ਅਨੁਵਾਦ; ਮੋਂਦੀਨਸੀਐਮੇ; ਵਿਦੇਸ਼ੀਆਂ ਦਾ ਕੇਂਦਰ; ਮੇਲ-ਜੋਲ
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਦਾ ਸੱਭਿਆਚਾਰਕ ਮੇਲ-ਜੋਲ ਦਾ ਕੇਂਦਰ ਹੈ। ਇਹ ਨਵੇਂ ਆਏ ਅਤੇ ਪਹਿਲਾਂ ਤੋਂ ਰਹਿੰਦੇ ਲੋਕਾਂ ਦੇ ਮਿਲਣ ਦੀ ਥਾਂ ਹੈ।

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = ਇਹ ਕੇਂਦਰ ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਅਤੇ ਸਾਰੇ ਵਸਨੀਕਾਂ ਲਈ ਹੈ। ਕੁਝ ਪ੍ਰੋਗਰਾਮ ਮੁਸ਼ਕਲ ਵਿੱਚ ਪਏ ਲੋਕਾਂ ਲਈ ਹਨ।

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = [Mondinsieme ਦੇ ਦਫ਼ਤਰ][1] ਜਾਓ, ਪਤਾ: { $street }।
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = ਦਫ਼ਤਰ (segreteria) ਵਿੱਚ ਪੁੱਛੋ ਕਿ ਕਿਹੜੀਆਂ ਸਰਗਰਮੀਆਂ ਹਨ।
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ। ਜੇ ਇਤਾਲਵੀ ਨਹੀਂ ਆਉਂਦੀ, ਤਾਂ ਪੁੱਛੋ ਕਿ ਕੋਈ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਹੈ ਜਾਂ ਨਹੀਂ।

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਮਿਲਣ ਦੀ ਥਾਂ।
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਅਤੇ ਵਸਨੀਕਾਂ ਲਈ ਪ੍ਰੋਗਰਾਮ।
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = ਮੁਹੱਲਿਆਂ ਵਿੱਚ ਭਾਸ਼ਾ ਅਤੇ ਸੱਭਿਆਚਾਰ ਦੀ **ਵਿਚੋਲਗੀ**।
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = ਮੁਸ਼ਕਲ ਵਿੱਚ ਪਏ ਲੋਕਾਂ ਲਈ ਪ੍ਰੋਗਰਾਮ।

## Prima di andare

# it: Prima di andare
t-9jfb5 = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = ਇਸ ਪੰਨੇ ਦੀ ਜਾਣਕਾਰੀ ਕਈ ਸਾਲ ਪੁਰਾਣੀ ਹੈ। ਕੁਝ ਬਦਲ ਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = ਸਾਨੂੰ ਸਮੇਂ, ਟੈਲੀਫ਼ੋਨ ਅਤੇ ਈ-ਮੇਲ ਦਾ ਪਤਾ ਨਹੀਂ। ਆਪ ਜਾਓ, ਜਾਂ [ਕਰੇਮੋਨਾ ਦੀ ਨਗਰਪਾਲਿਕਾ][1] ਤੋਂ ਪੁੱਛੋ।
