### Far venire i tuoi familiari in Italia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = ਆਪਣੇ ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
summary = ਪਤੀ, ਪਤਨੀ, ਬੱਚਿਆਂ ਜਾਂ ਮਾਪਿਆਂ ਨੂੰ ਬੁਲਾਉਣ (ricongiungimento familiare) ਦੀ ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ।
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
# term: visto → { -visto } = ਵੀਜ਼ਾ
keywords = ਫੈਮਿਲੀ ਬੁਲਾਉਣੀ; ਰਿਕੋਂਜੁੰਜੀਮੈਂਤੋ; ਨੂਲਾ ਓਸਤਾ; ਪਤਨੀ; ਪਤੀ; ਬੱਚੇ; ਮਾਪੇ; ਫੈਮਿਲੀ ਵੀਜ਼ਾ
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
f-dw3us = ਪਰਿਵਾਰ ਦੇ ਪਾਸਪੋਰਟਾਂ ਦੀ ਕਾਪੀ
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = ਆਮਦਨ
f-5keig = ਤੁਹਾਡੀ ਆਮਦਨ ਦੇ ਕਾਗ਼ਜ਼
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
# term: visto → { -visto } = ਵੀਜ਼ਾ
f-b27mr = ਵੀਜ਼ੇ ਲਈ ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ (nulla osta)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-4j4zq = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
f-yp5mi = Patronato ਤੁਹਾਡੇ ਲਈ ਅਰਜ਼ੀ ਭੇਜ ਸਕਦਾ ਹੈ।
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
p-vu8qy = ਤੁਸੀਂ ਮੰਗ ਸਕਦੇ ਹੋ ਕਿ ਤੁਹਾਡਾ ਪਰਿਵਾਰ ਤੁਹਾਡੇ ਨਾਲ ਰਹੇ। ਅਰਜ਼ੀ [ਇਮੀਗ੍ਰੇਸ਼ਨ ਦੇ ਸਾਂਝੇ ਦਫ਼ਤਰ (Sportello unico per l’immigrazione)][1] ਨੂੰ ਜਾਂਦੀ ਹੈ।

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = ਨਾਬਾਲਗ
# term: protezione internazionale → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
p-y58h7 = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦਾ ਪਰਮਿਟ ਹੈ, ਜਿਵੇਂ ਕੰਮ, ਪਰਿਵਾਰ ਜਾਂ ਪੜ੍ਹਾਈ ਲਈ। ਆਮ ਤੌਰ ’ਤੇ ਕਾਨੂੰਨ ਇਟਲੀ ਵਿੱਚ ਪਰਮਿਟ ਨਾਲ 2 ਸਾਲ ਵੀ ਮੰਗਦਾ ਹੈ। ਨਾਬਾਲਗ ਬੱਚਿਆਂ ਲਈ ਅਤੇ ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ ਵਾਲਿਆਂ ਲਈ 2 ਸਾਲਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।
# it: Puoi far venire:
p-izf9r = ਤੁਸੀਂ ਇਹਨਾਂ ਨੂੰ ਬੁਲਾ ਸਕਦੇ ਹੋ:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = ਪਤੀ ਜਾਂ ਪਤਨੀ
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = ਨਾਬਾਲਗ
l-7knav = ਨਾਬਾਲਗ ਬੱਚੇ
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = ਪੂਰੀ ਅਪੰਗਤਾ ਵਾਲੇ ਬਾਲਗ ਬੱਚੇ
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = ਮਾਪੇ, ਵੱਧ ਔਖੀਆਂ ਸ਼ਰਤਾਂ ਨਾਲ

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: reddito → { -reddito } = ਆਮਦਨ
l-sny9v = ਨਿਯਮ ਅਕਸਰ ਬਦਲਦੇ ਹਨ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਨਾਲ ਦੇਖੋ ਕਿ ਕੌਣ ਆ ਸਕਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੀ ਆਮਦਨ ਕਾਫ਼ੀ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = ਘਰ ਦੀ ਯੋਗਤਾ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
l-rtv6b = ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ [ਘਰ ਦੀ ਯੋਗਤਾ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (idoneità alloggiativa)][1] ਮੰਗੋ। ਇਹ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡਾ ਘਰ ਕਾਫ਼ੀ ਵੱਡਾ ਹੈ।
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-bpfmp = ਅਰਜ਼ੀ ਆਨਲਾਈਨ ਭੇਜੋ। [SPID ਜਾਂ CIE][1] ਚਾਹੀਦਾ ਹੈ।
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
l-uakcz = [ਇਜਾਜ਼ਤ ਦੇ ਪੱਤਰ (nulla osta)][1] ਦੀ ਉਡੀਕ ਕਰੋ।
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = ਵੀਜ਼ਾ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
l-b3jk2 = ਤੁਹਾਡਾ ਪਰਿਵਾਰ ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਇਤਾਲਵੀ [ਕੌਂਸਲਖਾਨੇ][2] ਤੋਂ [ਵੀਜ਼ਾ][1] ਮੰਗਦਾ ਹੈ। ਉਹ ਪਰਿਵਾਰ ਦੇ ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਂਦੇ ਹਨ, ਅਨੁਵਾਦ ਅਤੇ [ਤਸਦੀਕ (legalizzazione)][3] ਸਮੇਤ।
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਾ ਸਾਂਝਾ ਦਫ਼ਤਰ
l-q7upk = ਉਹਨਾਂ ਦੇ ਪਹੁੰਚਣ ’ਤੇ Sportello unico ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **8 ਦਿਨ** ਹਨ। ਫਿਰ [ਪਰਮਿਟ][1] ਮੰਗੋ।

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = ਇਜਾਜ਼ਤ ਦਾ ਪੱਤਰ
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-ghrck = ਕਾਨੂੰਨ ਦਫ਼ਤਰ ਨੂੰ nulla osta ਦੇਣ ਲਈ { $processing_time } ਦਿੰਦਾ ਹੈ। nulla osta 6 ਮਹੀਨੇ ਚੱਲਦਾ ਹੈ। ਇਸ ਸਮੇਂ ਵਿੱਚ ਪਰਿਵਾਰ ਨੂੰ ਵੀਜ਼ਾ ਮੰਗਣਾ ਜ਼ਰੂਰੀ ਹੈ।
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = ਪਰਿਵਾਰ ਦੇ ਕਾਗ਼ਜ਼ ਛੇਤੀ ਤਿਆਰ ਕਰੋ: ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-63zvw = { -marca-da-bollo }, ਘਰ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ, ਅਨੁਵਾਦਾਂ ਅਤੇ ਵੀਜ਼ੇ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਹਰ ਚੀਜ਼ ਦੀ ਕੀਮਤ ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = ਆਮਦਨ
# term: consolato → { -consolato } = ਕੌਂਸਲਖਾਨਾ ਜਾਂ ਦੂਤਾਵਾਸ
p-hsfkd = ਸ਼ਰਨਾਰਥੀਆਂ ਨੂੰ ਆਮਦਨ ਅਤੇ ਘਰ ਸਾਬਤ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਜੇ ਪਰਿਵਾਰ ਦੇ ਕਾਗ਼ਜ਼ ਨਹੀਂ ਹਨ, ਤਾਂ ਕੌਂਸਲਖਾਨਾ ਹੋਰ ਸਬੂਤ ਮੰਗ ਸਕਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
# term: visto → { -visto } = ਵੀਜ਼ਾ
p-5t67u = ਜੇ Sportello ਨਾਂਹ ਕਰੇ, ਤਾਂ ਤੁਸੀਂ ਜੱਜ ਕੋਲ ਅਪੀਲ ਕਰ ਸਕਦੇ ਹੋ। [ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ][1] ਤੋਂ ਪੁੱਛੋ। ਜੋ ਪੈਸਿਆਂ ਬਦਲੇ ਛੇਤੀ ਵੀਜ਼ੇ ਦਾ ਵਾਅਦਾ ਕਰਦੇ ਹਨ, ਉਹਨਾਂ ਤੋਂ ਬਚੋ।
