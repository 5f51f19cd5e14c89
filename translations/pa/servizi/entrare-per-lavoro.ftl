### Entrare in Italia per lavorare: decreto flussi — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = ਬਾਹਰੋਂ ਆਉਣ ਵਾਲੇ ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ
title = ਕੰਮ ਲਈ ਇਟਲੀ ਆਉਣਾ: decreto flussi
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
summary = ਕੰਮ ਦਾ ਮਾਲਕ ਬਾਹਰਲੇ ਦੇਸ਼ ਤੋਂ ਕਿਸੇ ਨੂੰ ਕਿਵੇਂ ਬੁਲਾ ਸਕਦਾ ਹੈ।
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = ਬਾਹਰੋਂ ਆਉਣ ਵਾਲੇ ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ
# term: visto → { -visto } = ਵੀਜ਼ਾ
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
keywords = ਦੇਕਰੇਤੋ ਫਲੂਸੀ; ਕੋਟਾ; ਕਲਿੱਕ ਡੇ; ਕੰਮ ਦਾ ਵੀਜ਼ਾ; ਨੂਲਾ ਓਸਤਾ; ਨੌ ਮਹੀਨੇ ਵਾਲਾ; ਸਟਾਜੋਨਾਲੇ
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
f-r3bw2 = ਕੰਮ ਲਈ ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = ਬਾਹਰੋਂ ਆਉਣ ਵਾਲੇ ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ
p-44gsp = ਹਰ ਸਾਲ ਸਰਕਾਰ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਕਿੰਨੇ ਕਾਮੇ ਆ ਸਕਦੇ ਹਨ। ਇਸ ਨਿਯਮ ਨੂੰ [decreto flussi (ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ)][1] ਕਹਿੰਦੇ ਹਨ।

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-hhg62 = ਉਹਨਾਂ ਲਈ ਜੋ ਬਾਹਰਲੇ ਦੇਸ਼ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਟਲੀ ਵਿੱਚ ਕੰਮ ਦਾ ਮਾਲਕ ਮਿਲ ਗਿਆ ਹੈ। ਅਰਜ਼ੀ ਮਾਲਕ ਦਿੰਦਾ ਹੈ, ਕਾਮਾ ਨਹੀਂ।

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-zkv6c = ਮਾਲਕ ਮੰਤਰਾਲੇ ਦੇ ਦੱਸੇ ਦਿਨਾਂ ਵਿੱਚ ਅਰਜ਼ੀ ਤਿਆਰ ਕਰਦਾ ਹੈ।
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
l-in6uc = ਉਹ ਅਰਜ਼ੀ ਆਨਲਾਈਨ [ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਸਾਂਝੇ ਦਫ਼ਤਰ (Sportello unico per l’immigrazione)][1] ਨੂੰ ਭੇਜਦਾ ਹੈ।
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
l-3q3cm = ਜੇ ਥਾਂ ਹੈ, ਤਾਂ ਦਫ਼ਤਰ [ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ (nulla osta)][1] ਦਿੰਦਾ ਹੈ।
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = ਵੀਜ਼ਾ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-r672g = ਕਾਮਾ ਇਤਾਲਵੀ ਕੌਂਸਲਖਾਨੇ ਤੋਂ [ਵੀਜ਼ਾ][1] ਮੰਗਦਾ ਹੈ।
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: contratto di soggiorno → { -contratto-di-soggiorno } = ਰਿਹਾਇਸ਼ ਅਤੇ ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ
l-h4kk2 = ਉਹ ਇਟਲੀ ਆਉਂਦਾ ਹੈ। ਮਾਲਕ ਨਾਲ [ਰਿਹਾਇਸ਼ ਅਤੇ ਕੰਮ ਦੇ ਕੰਟਰੈਕਟ (contratto di soggiorno)][1] ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਦਾ ਹੈ, ਆਮ ਨਿਯਮ ਮੁਤਾਬਕ 15 ਦਿਨਾਂ ਦੇ ਅੰਦਰ।
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
l-ibd2c = ਉਹ [ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ][1] ਮੰਗਦਾ ਹੈ।
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
p-tzyhy = ਕੋਈ ਤੁਹਾਨੂੰ ਥਾਂ ਨਹੀਂ ਵੇਚ ਸਕਦਾ। ਜੋ nulla osta ਜਾਂ ਕੰਟਰੈਕਟ ਲਈ ਪੈਸੇ ਮੰਗਦਾ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਠੱਗੀ ਮਾਰ ਰਿਹਾ ਹੈ।

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-qd3nx = ਕੁਝ ਕੰਮਾਂ ਅਤੇ ਕੁਝ ਪਰਮਿਟਾਂ ਲਈ ਥਾਵਾਂ ਦੀ ਹੱਦ ਨਹੀਂ ਹੈ। ਕੁਝ ਪਰਮਿਟ ਕੰਮ ਦੇ ਪਰਮਿਟ ਵਿੱਚ **ਬਦਲੇ** ਜਾ ਸਕਦੇ ਹਨ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਜਾਂ ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
# term: sportello unico → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-6e8iz = ਤੁਸੀਂ ਪਹੁੰਚ ਗਏ ਅਤੇ ਮਾਲਕ ਗ਼ਾਇਬ ਹੈ? ਤੁਰੰਤ Sportello unico ਜਾਂ ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ ਕੋਲ ਜਾਓ। ਚੁੱਪ ਨਾ ਰਹੋ: ਸਮਾਂ ਅਤੇ ਹੱਕ ਗੁਆ ਬੈਠੋਗੇ। ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਸ਼ੋਸ਼ਣ ਕਰਦਾ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕਿਸ ਤੋਂ ਮਦਦ ਮੰਗਣੀ ਹੈ][1]।
