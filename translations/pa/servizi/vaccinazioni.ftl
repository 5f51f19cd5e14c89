### Vaccini per bambini e adulti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = ਟੀਕਾ
title = ਬੱਚਿਆਂ ਅਤੇ ਬਾਲਗਾਂ ਲਈ ਟੀਕੇ
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = ਟੀਕਾ
summary = ਕਿਹੜੇ ਟੀਕੇ ਲਾਜ਼ਮੀ ਹਨ ਅਤੇ ਬੁਕਿੰਗ ਕਿਵੇਂ ਕਰਨੀ ਹੈ।
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = ਟੀਕਾ
# term: asilo nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
keywords = ਟੀਕਾ; ਵੈਕਸੀਨ; ਟੀਕਿਆਂ ਦੀ ਕਾਪੀ; ਖਸਰਾ; ਨਰਸਰੀ; ਸਕੂਲ ਲਈ ਟੀਕੇ; ਫਲੂ; ਵਾਚੀਨੋ
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = ਟੀਕਾ
f-gjmkp = ਟੀਕਿਆਂ ਦੀ ਕਾਪੀ, ਆਪਣੇ ਦੇਸ਼ ਦੀ ਵੀ
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-u875h = ਸਿਹਤ ਕਾਰਡ ਜਾਂ STP ਕੋਡ
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = ਟੀਕਾ
f-xjw2c = ਟੀਕਿਆਂ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: minori → { -minore } = ਨਾਬਾਲਗ
f-tnfq3 = ਨਾਬਾਲਗਾਂ ਲਈ ਲਾਜ਼ਮੀ ਟੀਕੇ
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: minori → { -minore } = ਨਾਬਾਲਗ
p-fewmy = [ਟੀਕੇ][1] ਗੰਭੀਰ ਬਿਮਾਰੀਆਂ ਤੋਂ ਬਚਾਉਂਦੇ ਹਨ। ਨਾਬਾਲਗਾਂ ਲਈ ਕੁਝ ਟੀਕੇ ਲਾਜ਼ਮੀ ਅਤੇ ਮੁਫ਼ਤ ਹਨ।

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = ਟੀਕਾ
p-p4dnh = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਉਮਰ 0 ਤੋਂ 16 ਸਾਲ ਹੈ (16 ਸਾਲ ਵਾਲੇ ਵੀ), ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ। ਜੇ ਤੁਸੀਂ ਬਾਲਗ ਹੋ, ਤਾਂ ਡਾਕਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਨੂੰ ਕਿਹੜੇ ਟੀਕੇ ਚਾਹੀਦੇ ਹਨ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-2b6kn = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-8tnmg = ਨਵੇਂ ਜੰਮੇ ਬੱਚੇ ਲਈ ਆਮ ਤੌਰ ’ਤੇ ਦਿਨ ਵਾਲੀ ਚਿੱਠੀ ਆਉਂਦੀ ਹੈ। ਜੇ ਨਾ ਆਵੇ, ਤਾਂ [ਬੱਚਿਆਂ ਦੇ ਡਾਕਟਰ (pediatra)][1] ਤੋਂ ਪੁੱਛੋ।
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-vwe9n = ਜੇ ਹੋਰ ਦੇਸ਼ ਤੋਂ ਆਏ ਹੋ, ਤਾਂ ਟੀਕਿਆਂ ਦੀ ਕਾਪੀ ਲੈ ਕੇ ਜਾਓ। ਕੇਂਦਰ ਦੇਖਦਾ ਹੈ ਕਿ ਕਿਹੜੇ ਟੀਕੇ ਰਹਿੰਦੇ ਹਨ।
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = ਜੇ ਕਾਪੀ ਨਹੀਂ ਹੈ, ਤਾਂ ਵੀ ਜਾਓ। ਡਾਕਟਰ ਤੈਅ ਕਰਦਾ ਹੈ ਕਿ ਕੀ ਕਰਨਾ ਹੈ।
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-izuaa = [ASST][1] ਦੇ **ਟੀਕਾ ਕੇਂਦਰ (centro vaccinale)** ਵਿੱਚ ਬੁਕਿੰਗ ਕਰੋ। ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਕਿੱਥੇ ਹੈ।
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = ਟੀਕਾ
l-y7vvp = ਟੀਕੇ ਵਾਲੇ ਦਿਨ ਦੱਸੋ ਜੇ ਬੱਚੇ ਨੂੰ ਬੁਖ਼ਾਰ ਜਾਂ ਐਲਰਜੀ ਹੈ।

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
p-egkyw = ਇੱਕ ਸਰਟੀਫ਼ਿਕੇਟ। ਨਰਸਰੀ ਅਤੇ ਸਕੂਲ ਇਹ ਮੰਗਦੇ ਹਨ।

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-vcicb = **ਨਰਸਰੀ ਅਤੇ ਪ੍ਰੀ-ਸਕੂਲ (6 ਸਾਲ ਦੀ ਉਮਰ ਤੋਂ ਪਹਿਲਾਂ):** ਲਾਜ਼ਮੀ ਟੀਕਿਆਂ ਤੋਂ ਬਿਨਾਂ ਬੱਚਾ ਦਾਖ਼ਲ ਨਹੀਂ ਹੁੰਦਾ।
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **6 ਸਾਲ ਤੋਂ ਸਕੂਲ:** ਬੱਚਾ ਫਿਰ ਵੀ ਦਾਖ਼ਲ ਹੁੰਦਾ ਹੈ, ਪਰ ਮਾਪਿਆਂ ਨੂੰ ਜੁਰਮਾਨਾ ਹੋ ਸਕਦਾ ਹੈ।
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-stc3b = **ਗਰਭ ਅਤੇ ਸਫ਼ਰ:** ਕੁਝ ਟੀਕਿਆਂ ਦੀ ਸਲਾਹ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = ਟੀਕਾ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
p-tbbja = ਟੀਕੇ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ? ਬੱਚਿਆਂ ਦੇ ਡਾਕਟਰ ਨਾਲ ਗੱਲ ਕਰੋ। ਤੁਸੀਂ ਸਾਰੇ ਸਵਾਲ ਪੁੱਛ ਸਕਦੇ ਹੋ, [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ][1] ਦੀ ਮਦਦ ਨਾਲ ਵੀ।
