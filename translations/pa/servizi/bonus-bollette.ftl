### Pagare meno luce, gas, acqua e rifiuti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = ਬਿਜਲੀ, ਗੈਸ, ਪਾਣੀ ਅਤੇ ਕੂੜੇ ਦੇ ਘੱਟ ਪੈਸੇ ਦੇਣੇ
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: bollette → { -bolletta } = ਬਿੱਲ
summary = ISEE ਘੱਟ ਹੋਵੇ ਤਾਂ ਬਿੱਲਾਂ ’ਤੇ ਛੋਟ ਆਪਣੇ ਆਪ ਆ ਜਾਂਦੀ ਹੈ।
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = ਬਿੱਲ
keywords = ਬੋਨਸ ਸੋਚਾਲੇ; ਬਿੱਲ; ਬਿਜਲੀ; ਗੈਸ; ਪਾਣੀ; ਕੂੜਾ; TARI; ਛੋਟ
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = ਬਿੱਲ
f-aekcy = ਪਰਿਵਾਰ ਦੇ ਕਿਸੇ ਮੈਂਬਰ ਦੇ ਨਾਂ ਵਾਲਾ ਬਿੱਲ
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = ਬਿੱਲ
f-pw88j = ਬਿੱਲਾਂ ’ਤੇ ਛੋਟ
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-rmvn5 = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-x5p9y = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = ਬਿੱਲ
p-g6hg8 = ਘੱਟ ਪੈਸਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਦੇ [ਬਿੱਲ][1] ਘੱਟ ਆਉਂਦੇ ਹਨ। ਇਸ ਮਦਦ ਨੂੰ **bonus sociale** (ਬਿੱਲਾਂ ’ਤੇ ਛੋਟ) ਕਹਿੰਦੇ ਹਨ।

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-zknsy = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ [ISEE][1] ਘੱਟ ਹੈ। ਹੱਦ ਬਦਲਦੀ ਰਹਿੰਦੀ ਹੈ: CAF ਨੂੰ ਪਤਾ ਹੁੰਦਾ ਹੈ। ਬਹੁਤੇ ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਲਈ ਹੱਦ ਉੱਚੀ ਹੈ।

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-7tak2 = ਹਰ ਸਾਲ [ISEE][1] ਬਣਵਾਓ।
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = ਦੇਖੋ ਕਿ ਬਿਜਲੀ, ਗੈਸ ਜਾਂ ਪਾਣੀ ਪਰਿਵਾਰ ਦੇ ਕਿਸੇ ਮੈਂਬਰ ਦੇ ਨਾਂ ’ਤੇ ਹੈ।
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = ਹੋਰ ਅਰਜ਼ੀ ਦੀ ਲੋੜ ਨਹੀਂ। ਛੋਟ **ਆਪਣੇ ਆਪ** ਆਉਂਦੀ ਹੈ।
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = ਬਿੱਲ
l-t7mix = ਬਿੱਲਾਂ ਵਿੱਚ **bonus sociale** (ਬਿੱਲਾਂ ’ਤੇ ਛੋਟ) ਲਿਖਿਆ ਲੱਭੋ।

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
p-uewgz = ਛੋਟ ਕੁਝ ਮਹੀਨਿਆਂ ਬਾਅਦ ਆਉਂਦੀ ਹੈ ਅਤੇ ਇੱਕ ਸਾਲ ਚੱਲਦੀ ਹੈ। ਹਰ ਸਾਲ ਨਵਾਂ ISEE ਚਾਹੀਦਾ ਹੈ।

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **ਪੂਰੀ ਇਮਾਰਤ ਦੀ ਹੀਟਿੰਗ।** ਜੇ ਗੈਸ ਸਾਰੀ ਇਮਾਰਤ (condominio) ਦੀ ਸਾਂਝੀ ਹੈ, ਤਾਂ ਬੋਨਸ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਆ ਸਕਦਾ ਹੈ।
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **ਮਰੀਜ਼ ਜਿਸ ਦੇ ਇਲਾਜ ਦੀਆਂ ਮਸ਼ੀਨਾਂ ਘਰ ਵਿੱਚ ਹਨ।** ਇਸ ਲਈ ਵੱਖਰਾ ਬੋਨਸ ਹੈ। ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਮੰਗੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = ਬਿੱਲ
p-izimm = ਬਿੱਲ ਨਹੀਂ ਭਰ ਸਕਦੇ? ਬਿੱਲ ਭੇਜਣ ਵਾਲੇ ਨੂੰ **ਤੁਰੰਤ** ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਕਿਸ਼ਤਾਂ ਵਿੱਚ ਦੇਣ ਲਈ ਕਹੋ। ਜੇ ਤੁਸੀਂ ਉਡੀਕ ਕਰੋ, ਤਾਂ ਉਹ ਬਿਜਲੀ ਜਾਂ ਗੈਸ ਕੱਟ ਸਕਦੇ ਹਨ।
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = ਜੇ ਬਿਜਲੀ ਜਾਂ ਗੈਸ ਕੱਟਣ ਦਾ ਨੋਟਿਸ ਆ ਚੁੱਕਾ ਹੈ, ਤਾਂ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਕੋਲ ਜਾਓ। ਜੋ ਲੋਕ ਕੰਟਰੈਕਟ ਬਦਲਾਉਣ ਲਈ ਘਰ ਦੀ ਘੰਟੀ ਵਜਾਉਂਦੇ ਹਨ, ਉਹਨਾਂ ਤੋਂ ਬਚੋ: ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।
