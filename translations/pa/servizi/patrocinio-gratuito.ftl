### Avvocato pagato dallo Stato — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਪੈਸੇ ਘੱਟ ਹਨ, ਤਾਂ ਵਕੀਲ ਦੇ ਪੈਸੇ ਸਰਕਾਰ ਦਿੰਦੀ ਹੈ।
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
keywords = ਮੁਫ਼ਤ ਵਕੀਲ; ਪਾਤਰੋਚੀਨੀਓ; ਗ੍ਰਾਤੂਈਤੋ ਪਾਤਰੋਚੀਨੀਓ; ਸਰਕਾਰੀ ਵਕੀਲ; ਅਦਾਲਤ; ਅਪੀਲ
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-z85fq = ਪਰਿਵਾਰ ਦੇ ਟੈਕਸ ਕੋਡ
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = ਆਮਦਨ
f-9a6xm = ਪਿਛਲੇ ਸਾਲ ਦੀ ਆਮਦਨ ਦਾ ਸਬੂਤ
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = ਸਮੱਸਿਆ ਦੇ ਕਾਗ਼ਜ਼: ਚਿੱਠੀਆਂ, ਹੁਕਮ, ਕੰਟਰੈਕਟ
# it: l'ammissione al patrocinio
f-zzb5s = ਸਰਕਾਰੀ ਖ਼ਰਚੇ ਵਾਲੇ ਵਕੀਲ ਦੀ ਮਨਜ਼ੂਰੀ
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ
p-q6v4g = ਵਕੀਲ ਰੱਖਣਾ ਤੁਹਾਡਾ ਹੱਕ ਹੈ। ਜੇ ਕਮਾਈ ਘੱਟ ਹੈ, ਤਾਂ ਪੈਸੇ ਸਰਕਾਰ ਦਿੰਦੀ ਹੈ। ਇਸ ਨੂੰ [patrocinio a spese dello Stato (ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ)][1] ਕਹਿੰਦੇ ਹਨ।

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = ਆਮਦਨ
p-rnfb6 = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਆਮਦਨ ਇੱਕ ਹੱਦ ਤੋਂ ਘੱਟ ਹੈ। ਹੱਦ ਬਦਲਦੀ ਰਹਿੰਦੀ ਹੈ: ਵਕੀਲ ਨੂੰ ਪਤਾ ਹੁੰਦਾ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਤੁਹਾਡੇ ਨਾਲ ਰਹਿਣ ਵਾਲਿਆਂ ਦੀ ਆਮਦਨ ਵੀ ਗਿਣੀ ਜਾਂਦੀ ਹੈ।
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = ਇਹ ਇਤਾਲਵੀ ਅਤੇ ਵਿਦੇਸ਼ੀ ਦੋਵਾਂ ਲਈ ਹੈ। ਜੇ ਪਰਮਿਟ ਨਹੀਂ ਹੈ, ਤਾਂ ਵੀ ਮੰਗੋ: ਕਈ ਮਾਮਲਿਆਂ ਵਿੱਚ ਇਹ ਤੁਹਾਡਾ ਵੀ ਹੱਕ ਹੈ।

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = [ਵਕੀਲਾਂ ਦੇ ਦਫ਼ਤਰ (Ordine degli avvocati)][1] ਤੋਂ ਸਰਕਾਰੀ ਖ਼ਰਚੇ ’ਤੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਵਕੀਲਾਂ ਦੀ ਸੂਚੀ ਮੰਗੋ।
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = ਉੱਥੇ **ਨਾਗਰਿਕਾਂ ਲਈ ਕਾਊਂਟਰ (sportello per il cittadino)** ਵੀ ਹੈ। ਉਹ ਮੁਫ਼ਤ ਜਾਣਕਾਰੀ ਦਿੰਦਾ ਹੈ।
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = ਵਕੀਲ ਚੁਣੋ। ਤੁਰੰਤ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਸਰਕਾਰੀ ਖ਼ਰਚੇ (patrocinio) ’ਤੇ ਵਕੀਲ ਚਾਹੁੰਦੇ ਹੋ।
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = ਵਕੀਲ ਅਰਜ਼ੀ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = ਘਰ, ਪਰਿਵਾਰ, ਕੰਮ ਦੇ ਕੇਸ: ਅਰਜ਼ੀ ਵਕੀਲਾਂ ਦੇ ਦਫ਼ਤਰ (Ordine) ਨੂੰ ਜਾਂਦੀ ਹੈ
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = ਫ਼ੌਜਦਾਰੀ ਕੇਸ: ਅਰਜ਼ੀ ਜੱਜ ਨੂੰ ਜਾਂਦੀ ਹੈ
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = ਜਵਾਬ ਦੀ ਉਡੀਕ ਕਰੋ।
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = ਜੇ ਤੁਹਾਨੂੰ ਸਰਕਾਰੀ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ ਮਿਲਿਆ ਹੈ, ਤਾਂ ਵਕੀਲ ਤੁਹਾਡੇ ਤੋਂ ਪੈਸੇ **ਨਹੀਂ** ਮੰਗ ਸਕਦਾ।

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = ਆਮਦਨ
l-t69pv = **ਪਰਿਵਾਰਕ ਹਿੰਸਾ, ਪਿੱਛਾ ਕਰਨ (stalking) ਜਾਂ ਜਿਨਸੀ ਹਿੰਸਾ ਦੇ ਸ਼ਿਕਾਰ।** ਇਹ ਹਮੇਸ਼ਾ ਮਿਲਦਾ ਹੈ, ਆਮਦਨ ਭਾਵੇਂ ਜਿੰਨੀ ਵੀ ਹੋਵੇ।
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
l-wgx6n = **ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ (espulsione)।** ਇੱਥੇ ਵੀ ਵਕੀਲ ਦੇ ਪੈਸੇ ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ। ਨਿਯਮ ਬਦਲਦੇ ਹਨ: ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = ਆਮਦਨ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-5sgg6 = **ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਆਮਦਨ।** ਕੌਂਸਲਖਾਨੇ ਦਾ ਕਾਗ਼ਜ਼ ਚਾਹੀਦਾ ਹੋ ਸਕਦਾ ਹੈ। ਜੇ ਨਹੀਂ ਮਿਲ ਸਕਦਾ, ਤਾਂ ਵਕੀਲ ਨੂੰ ਦੱਸੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
p-p8ukr = ਨਾਂਹ ਦੇ ਫ਼ੈਸਲੇ ਜਾਂ [ਦੇਸ਼ ਛੱਡਣ ਦੇ ਹੁਕਮ (espulsione)][1] ਵਿਰੁੱਧ [ਅਪੀਲ (ricorso)][2] ਲਈ ਦਿਨ ਥੋੜ੍ਹੇ ਹੁੰਦੇ ਹਨ। **ਉਸੇ ਦਿਨ** ਵਕੀਲ ਕੋਲ ਜਾਓ।
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = ਅਰਜ਼ੀ ਰੱਦ ਹੋ ਗਈ? ਤੁਸੀਂ ਜੱਜ ਕੋਲ ਦੁਬਾਰਾ ਦੇ ਸਕਦੇ ਹੋ। ਜੇ ਵਕੀਲ ਬਦਲੋ, ਤਾਂ ਦਫ਼ਤਰ ਨੂੰ ਦੱਸੋ।
