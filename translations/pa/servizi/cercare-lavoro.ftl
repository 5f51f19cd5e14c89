### Cercare lavoro con il centro per l'impiego — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
title = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ ਰਾਹੀਂ ਕੰਮ ਲੱਭਣਾ
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = ਇੱਕ ਮੁਫ਼ਤ ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਜੋ ਕੰਮ ਜਾਂ ਕੋਰਸ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = ਕੰਮ ਲਈ ਤਿਆਰ ਹੋਣ ਦਾ ਬਿਆਨ
# term: ufficio di collocamento → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
keywords = ਕੰਮ; ਬੇਰੁਜ਼ਗਾਰ; ਸੀਵੀ; ਬਾਇਓਡਾਟਾ; ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ; DID; ਕੋਲੋਕਾਮੈਂਤੋ; ਨੌਕਰੀ
# it: il curriculum, se ce l'hai
f-nsabb = ਬਾਇਓਡਾਟਾ (curriculum), ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = ਕੰਮ ਲਈ ਤਿਆਰ ਹੋਣ ਦਾ ਬਿਆਨ
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = ਇੱਕ ਗੱਲਬਾਤ ਅਤੇ ਅਗਲੇ ਕਦਮਾਂ ਵਾਲਾ ਇਕਰਾਰ
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
p-9hx4g = [ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego)][1] ਸਰਕਾਰੀ ਦਫ਼ਤਰ ਹੈ। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਇਸ ਨੂੰ ਸੂਬਾ (Provincia) ਚਲਾਉਂਦਾ ਹੈ।

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਕੰਮ ਨਹੀਂ ਹੈ ਜਾਂ ਜੋ ਕੰਮ ਬਦਲਣਾ ਚਾਹੁੰਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ ਅਜਿਹਾ ਪਰਮਿਟ ਚਾਹੀਦਾ ਹੈ ਜਿਸ ਨਾਲ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ।

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = ਨਗਰਪਾਲਿਕਾ (Comune) ਜਾਂ [ਸੂਬੇ (Provincia)][1] ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਇਲਾਕੇ ਦਾ ਦਫ਼ਤਰ ਕਿਹੜਾ ਹੈ।
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = ਸਮਾਂ ਲਓ।
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = ਕੰਮ ਲਈ ਤਿਆਰ ਹੋਣ ਦਾ ਬਿਆਨ
l-xxegq = [DID][1] ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ: ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਕੰਮ ਨਹੀਂ ਹੈ ਅਤੇ ਤੁਸੀਂ ਕੰਮ ਲਈ ਤਿਆਰ ਹੋ।
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = ਗੱਲਬਾਤ ’ਤੇ ਜਾਓ। ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿਹੜੇ ਕੰਮ ਕੀਤੇ ਹਨ ਅਤੇ ਕੀ ਕਰਨਾ ਆਉਂਦਾ ਹੈ।
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = **ਸੇਵਾ ਦੇ ਇਕਰਾਰ (patto di servizio)** ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ। ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰੋਗੇ ਅਤੇ ਦਫ਼ਤਰ ਕੀ ਕਰੇਗਾ।
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = ਸਾਰੀਆਂ ਮੁਲਾਕਾਤਾਂ ’ਤੇ ਜਾਓ।

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = ਬਾਇਓਡਾਟਾ ਲਿਖਣ ਵਿੱਚ ਮਦਦ
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = ਕੰਮ ਦੀਆਂ ਪੇਸ਼ਕਸ਼ਾਂ
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ
l-iighg = ਕੋਰਸ ਅਤੇ [ਕੰਮ ਸਿੱਖਣ ਦੀ ਸਿਖਲਾਈ (tirocinio)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = ਨਵਾਂ ਕੰਮ ਲੱਭਣ ਲਈ ਪਰਮਿਟ
l-w6d8v = **ਕੰਮ ਛੁੱਟ ਗਿਆ?** ਤੁਹਾਡਾ ਪਰਮਿਟ ਤੁਰੰਤ ਖ਼ਤਮ ਨਹੀਂ ਹੁੰਦਾ। [ਨਵਾਂ ਕੰਮ ਲੱਭਣ ਲਈ ਪਰਮਿਟ (attesa occupazione)][1] ਨਾਲ ਆਮ ਤੌਰ ’ਤੇ ਕੰਮ ਲੱਭਣ ਲਈ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਮਿਲਦਾ ਹੈ।
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = ਪਨਾਹ ਮੰਗਣ ਵਾਲਾ
l-t5gkf = **ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ।** ਅਰਜ਼ੀ ਤੋਂ ਕੁਝ ਸਮੇਂ ਬਾਅਦ ਤੁਸੀਂ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ।
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = ਕੰਮ ਦੀਆਂ **ਪ੍ਰਾਈਵੇਟ ਏਜੰਸੀਆਂ (agenzie per il lavoro)** ਵੀ ਹਨ। ਕੰਮ ਲੱਭਣ ਵਾਲੇ ਲਈ ਇਹ ਮੁਫ਼ਤ ਹਨ।
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = ਕੰਮ ਲੈਣ ਲਈ ਕਦੇ ਪੈਸੇ ਨਾ ਦਿਓ। ਕੰਮ ਲੱਭਣ ਵਾਲੇ ਤੋਂ ਪੈਸੇ ਮੰਗਣ ਦੀ ਮਨਾਹੀ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = ਜੇ ਤੁਸੀਂ ਬਿਨਾਂ ਕਾਰਨ ਮੁਲਾਕਾਤ ’ਤੇ ਨਹੀਂ ਜਾਂਦੇ, ਤਾਂ ਮਦਦ ਬੰਦ ਹੋ ਸਕਦੀ ਹੈ। ਜੇ ਬਿਮਾਰ ਹੋ, ਤਾਂ ਡਾਕਟਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ ਲੈ ਕੇ ਜਾਓ।
