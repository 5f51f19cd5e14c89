### Lavoro sfruttato o in nero: chiedere aiuto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
title = ਕੰਮ ’ਤੇ ਸ਼ੋਸ਼ਣ ਜਾਂ ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਕੰਮ: ਮਦਦ ਮੰਗਣੀ
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
summary = ਜੇ ਬਹੁਤ ਘੱਟ ਪੈਸੇ ਦਿੰਦੇ ਹਨ, ਧਮਕਾਉਂਦੇ ਹਨ ਜਾਂ { -lavoro-nero } ਕਰਵਾਉਂਦੇ ਹਨ, ਤਾਂ ਮਦਦ ਮਿਲਦੀ ਹੈ।
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
keywords = ਸ਼ੋਸ਼ਣ; ਠੇਕੇਦਾਰ; ਕਾਪੋਰਾਲਾਤੋ; ਬਿਨਾਂ ਕੰਟਰੈਕਟ; ਖੇਤ; ਤਬੇਲਾ; ਧਮਕੀਆਂ; ਘੱਟ ਤਨਖ਼ਾਹ; ਤਨਖ਼ਾਹ ਨਹੀਂ ਦਿੰਦੇ; ਬਲੈਕਮੇਲ
# it: ascolto, consiglio e protezione
f-2hpvz = ਗੱਲ ਸੁਣਨਾ, ਸਲਾਹ ਅਤੇ ਸੁਰੱਖਿਆ
# it: la telefonata
f-r3hj7 = ਫ਼ੋਨ ਕਾਲ
# it: tratta
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
f-hswzc = ਮਨੁੱਖੀ ਤਸਕਰੀ
# it: emergenza
f-3hhz4 = ਐਮਰਜੈਂਸੀ
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = ਜੇ ਤੁਹਾਨੂੰ ਕੰਮ ਦੀ ਲੋੜ ਹੈ, ਤਾਂ ਕੋਈ ਇਸ ਦਾ ਫ਼ਾਇਦਾ ਨਹੀਂ ਚੁੱਕ ਸਕਦਾ। ਕਾਮੇ ਦਾ ਸ਼ੋਸ਼ਣ ਕਰਨਾ **ਜੁਰਮ** ਹੈ।

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
p-hben2 = ਉਹਨਾਂ ਲਈ ਜੋ ਬਹੁਤ ਘੱਟ ਤਨਖ਼ਾਹ, ਬਹੁਤ ਜ਼ਿਆਦਾ ਘੰਟਿਆਂ, ਧਮਕੀਆਂ ਜਾਂ ਰਹਿਣ ਦੀ ਬਹੁਤ ਮਾੜੀ ਥਾਂ ਨਾਲ ਕੰਮ ਕਰਦੇ ਹਨ। ਉਹਨਾਂ ਲਈ ਵੀ ਜੋ [ਬਿਨਾਂ ਕੰਟਰੈਕਟ (in nero)][1] ਕੰਮ ਕਰਦੇ ਹਨ ਜਾਂ ਜਿਨ੍ਹਾਂ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਹੈ।

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = ਜੇ ਕੋਈ ਇਸ ਵੇਲੇ ਤੁਹਾਨੂੰ ਧਮਕਾਉਂਦਾ ਜਾਂ ਕੁੱਟਦਾ ਹੈ, ਤਾਂ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = ਸਬੂਤ ਸਾਂਭ ਕੇ ਰੱਖੋ: ਸੁਨੇਹੇ, ਥਾਂ ਦੀਆਂ ਫ਼ੋਟੋਆਂ, ਨਾਂ, ਕੰਮ ਦੇ ਘੰਟੇ।
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = ਮਨੁੱਖੀ ਤਸਕਰੀ
l-5cyrr = { $phone-tratta } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ ਅਤੇ ਆਪਣਾ ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
l-y6r93 = ਜਾਂ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਕੋਲ ਜਾਓ। ਉਹ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦੀ ਹੈ।
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = ਪੁਲਿਸ ਜਾਂ ਕਿਰਤ ਨਿਰੀਖਣ ਦਫ਼ਤਰ (Ispettorato del lavoro) ਕੋਲ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਨਾਲ ਜਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ।
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = ਆਰਾਮ ਨਾਲ ਤੈਅ ਕਰੋ ਕਿ ਕੀ ਕਰਨਾ ਹੈ।

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = ਤੁਹਾਡੇ ਹੱਕ ਦੇ ਪੈਸਿਆਂ ਬਾਰੇ ਸਲਾਹ
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = ਸੁਰੱਖਿਅਤ ਥਾਂ, ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
l-fk3yk = ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ, ਸ਼ੋਸ਼ਣ ਸਹਿਣ ਵਾਲਿਆਂ ਲਈ **ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ**
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = ਪਰਮਿਟ ਆਪਣੇ ਆਪ ਨਹੀਂ ਮਿਲਦਾ। ਪੁਲਿਸ ਰਿਪੋਰਟ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਖ਼ਤਰਾ ਹੈ ਅਤੇ ਕੀ ਮਿਲ ਸਕਦਾ ਹੈ।

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਦਾ ਕੰਮ
p-tnyhz = ਜੋ ਬਿਨਾਂ ਕੰਟਰੈਕਟ ਕੰਮ ਕਰਦਾ ਹੈ, ਉਸ ਨੂੰ ਵੀ ਕੀਤੇ ਕੰਮ ਦੀ ਤਨਖ਼ਾਹ ਦਾ ਹੱਕ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = ਘਰ ਅਤੇ ਕੰਮ ਦੋਵੇਂ ਇਕੱਠੇ ਛੁੱਟ ਗਏ? ਫ਼ੋਨ ’ਤੇ ਤੁਰੰਤ ਦੱਸੋ: ਉਹ ਤੁਹਾਡੇ ਲਈ ਥਾਂ ਲੱਭ ਸਕਦੇ ਹਨ। ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1]।
