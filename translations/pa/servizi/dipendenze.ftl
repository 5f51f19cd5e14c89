### Alcol, droghe e gioco d'azzardo: aiuto per smettere — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = ਸ਼ਰਾਬ, ਨਸ਼ੇ ਅਤੇ ਜੂਆ: ਛੱਡਣ ਲਈ ਮਦਦ
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = ਨਸ਼ੇ ਜਾਂ ਜੂਏ ਦੀ ਲਤ ਵਾਲਿਆਂ ਅਤੇ ਉਹਨਾਂ ਦੇ ਪਰਿਵਾਰ ਲਈ ਮੁਫ਼ਤ ਸਰਕਾਰੀ ਸੇਵਾ।
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = ਨਸ਼ੇ ਅਤੇ ਜੂਏ ਤੋਂ ਛੁਟਕਾਰੇ ਦਾ ਕੇਂਦਰ
keywords = SerD; ਨਸ਼ਾ; ਸ਼ਰਾਬ; ਚਿੱਟਾ; ਨਸ਼ਾ ਛੁਡਾਊ; ਜੂਆ; ਲਤ; ਡੋਡੇ; ਅਫ਼ੀਮ; ਸਲਾਟ ਮਸ਼ੀਨ; ਦਾਰੂ; ਬਹੁਤ ਸ਼ਰਾਬ ਪੀਂਦਾ ਹਾਂ; ਬਹੁਤ ਦਾਰੂ ਪੀਂਦਾ ਹਾਂ; ਸ਼ਰਾਬ ਨਹੀਂ ਛੱਡ ਹੁੰਦੀ; ਸ਼ਰਾਬ ਛੱਡਣੀ ਹੈ; ਪਤੀ ਸ਼ਰਾਬ ਪੀਂਦਾ ਹੈ; ਘਰਵਾਲਾ ਦਾਰੂ ਪੀਂਦਾ ਹੈ; ਸ਼ਰਾਬੀ; ਨਸ਼ੇੜੀ; ਨਸ਼ਾ ਕਰਦਾ ਹਾਂ; ਨਸ਼ਾ ਛੱਡਣਾ ਹੈ; ਪੁੱਤ ਨਸ਼ਾ ਕਰਦਾ ਹੈ; ਮੁੰਡਾ ਚਿੱਟਾ ਲਾਉਂਦਾ ਹੈ
# it: ascolto e cure
f-9s565 = ਗੱਲ ਸੁਣਨਾ ਅਤੇ ਇਲਾਜ
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = ਨਸ਼ੇ ਅਤੇ ਜੂਏ ਤੋਂ ਛੁਟਕਾਰੇ ਦਾ ਕੇਂਦਰ
p-r4c6c = **ਨਸ਼ਾ ਛੁਡਾਊ ਸੇਵਾ (Servizio dipendenze)** ([SerD][1]) ਉਹਨਾਂ ਦੀ ਮਦਦ ਕਰਦੀ ਹੈ ਜੋ ਸ਼ਰਾਬ, ਨਸ਼ੇ ਜਾਂ ਜੂਆ ਨਹੀਂ ਛੱਡ ਸਕਦੇ।

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਹ ਸਮੱਸਿਆ ਹੈ ਅਤੇ ਉਹਨਾਂ ਦੇ ਪਰਿਵਾਰ ਲਈ। ਤੁਸੀਂ ਸਿਰਫ਼ ਗੱਲ ਕਰਨ ਵੀ ਜਾ ਸਕਦੇ ਹੋ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-ik43y = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
l-ca8eu = ਪਤਾ ਡਾਕਟਰ ਜਾਂ ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਤੋਂ ਪੁੱਛੋ। ਪਰਚੀ ਦੀ ਲੋੜ ਨਹੀਂ।
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਆਪ ਜਾਓ।
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = ਆਪਣੀ ਹਾਲਤ ਦੱਸੋ। ਜੇ ਤੁਸੀਂ ਚਾਹੋ, ਤਾਂ ਆਪਣਾ ਨਾਂ **ਨਾ** ਦੱਸੋ।
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = ਉਹਨਾਂ ਨਾਲ ਰਲ ਕੇ ਤੈਅ ਕਰੋ ਕਿ ਅੱਗੇ ਕੀ ਕਰਨਾ ਹੈ।

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = ਗੱਲ ਸੁਣਨਾ, ਜਾਂਚ, ਦਵਾਈਆਂ, ਗਰੁੱਪ। ਸਭ ਮੁਫ਼ਤ ਅਤੇ ਗੁਪਤ ਹੈ।

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = ਨਸ਼ੇ ਅਤੇ ਜੂਏ ਤੋਂ ਛੁਟਕਾਰੇ ਦਾ ਕੇਂਦਰ
l-ghgbv = SerD ਜਾਣ ਕਰਕੇ ਕਿਸੇ ਦੀ ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ ਨਹੀਂ ਹੁੰਦੀ।
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = ਜੇ ਤੁਸੀਂ ਕੰਮ ਕਰਦੇ ਹੋ, ਤਾਂ ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ ਇਲਾਜ ਦੌਰਾਨ ਨੌਕਰੀ ਬਚੀ ਰਹਿ ਸਕਦੀ ਹੈ। ਸੇਵਾ ਤੋਂ ਪੁੱਛੋ।
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = ਪਰਿਵਾਰ ਮਦਦ ਮੰਗ ਸਕਦਾ ਹੈ, ਭਾਵੇਂ ਰਿਸ਼ਤੇਦਾਰ ਆਪ ਨਾ ਚਾਹੇ।

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = ਕੋਈ ਵਿਅਕਤੀ ਜਾਗਦਾ ਨਹੀਂ ਜਾਂ ਸਾਹ ਔਖਾ ਲੈਂਦਾ ਹੈ? [ਐਮਰਜੈਂਸੀ ਨੰਬਰ][1] ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
