### Assegno unico per i figli — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
title = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
summary = 21 ਸਾਲ ਤੱਕ ਦੇ ਬੱਚਿਆਂ ਲਈ ਹਰ ਮਹੀਨੇ INPS ਤੋਂ ਪੈਸੇ।
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
keywords = ਬੱਚਿਆਂ ਦੇ ਪੈਸੇ; ਅਸੈਨਿਓ ਊਨੀਕੋ; ਅਸੈਨਿਓ; AUU; ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ; ਬੋਨਸ ਬੱਚੇ
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-78utt = ਬੱਚਿਆਂ ਅਤੇ ਮਾਪਿਆਂ ਦੇ ਟੈਕਸ ਕੋਡ
# it: l'assegno ogni mese
f-9jtz9 = ਹਰ ਮਹੀਨੇ ਭੱਤਾ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-i8g2e = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-s8tpj = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-bm386 = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-rni85 = [ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ (assegno unico)][1] ਹਰ ਬੱਚੇ ਲਈ ਮਦਦ ਹੈ। ਇਹ [INPS][2] ਹਰ ਮਹੀਨੇ ਦਿੰਦਾ ਹੈ।

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = ਉਹਨਾਂ ਪਰਿਵਾਰਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੇ ਬੱਚਿਆਂ ਦੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ। ਜੇ ਬੱਚਾ ਪੜ੍ਹਦਾ ਹੈ, ਕੰਮ ਲੱਭਦਾ ਹੈ ਜਾਂ ਥੋੜ੍ਹਾ ਕਮਾਉਂਦਾ ਹੈ, ਤਾਂ 18 ਸਾਲ ਤੋਂ ਲੈ ਕੇ 21 ਸਾਲ ਦਾ ਹੋਣ ਤੋਂ ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਤੱਕ। ਅਪੰਗਤਾ ਵਾਲੇ ਬੱਚਿਆਂ ਲਈ ਉਮਰ ਦੀ ਕੋਈ ਹੱਦ ਨਹੀਂ।
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਪਰਮਿਟ ਚਾਹੀਦਾ ਹੈ:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
l-ttsvb = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = ਕੰਮ ਦਾ ਪਰਮਿਟ ਜਿਸ ਨਾਲ 6 ਮਹੀਨਿਆਂ ਤੋਂ ਵੱਧ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: protezione internazionale → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
l-3qijr = ਹੋਰ ਪਰਮਿਟ ਜੋ INPS ਮੰਨਦਾ ਹੈ, ਜਿਵੇਂ ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-nmgx3 = ਕਾਨੂੰਨ ਇਟਲੀ ਵਿੱਚ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਅਤੇ ਹੋਰ ਸ਼ਰਤਾਂ ਵੀ ਮੰਗਦਾ ਹੈ। ਨਿਯਮ ਕਈ ਵਾਰ ਬਦਲੇ ਹਨ: [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][2] ਤੋਂ ਪੱਕਾ ਪੁੱਛ ਲਓ।

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-akz7n = [ISEE][1] ਬਣਵਾਓ। ਇਹ ਲਾਜ਼ਮੀ ਨਹੀਂ, ਪਰ ISEE ਤੋਂ ਬਿਨਾਂ ਤੁਹਾਨੂੰ ਘੱਟ ਤੋਂ ਘੱਟ ਰਕਮ ਮਿਲਦੀ ਹੈ।
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
# term: iban → { -iban } = ਬੈਂਕ ਖਾਤੇ ਦਾ ਕੋਡ
l-zk6sc = ਬੱਚਿਆਂ ਦੇ ਟੈਕਸ ਕੋਡ ਅਤੇ ਆਪਣਾ [IBAN][1] ਤਿਆਰ ਰੱਖੋ।
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-jnpfj = [Patronato][1] ਜਾਓ, ਜਾਂ ਵੈੱਬਸਾਈਟ { $web } ਵਰਤੋ।
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = ਅਰਜ਼ੀ **ਸਿਰਫ਼ ਇੱਕ ਵਾਰ** ਦੇਣੀ ਹੁੰਦੀ ਹੈ। ਫਿਰ ਭੱਤਾ ਆਪਣੇ ਆਪ ਚੱਲਦਾ ਰਹਿੰਦਾ ਹੈ।
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-ikxjq = ਹਰ ਸਾਲ ਜਨਵਰੀ ਵਿੱਚ ISEE ਦੁਬਾਰਾ ਬਣਵਾਓ।

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = ਜੇ ਬੱਚਾ ਜੰਮੇ, ਤਾਂ ਉਸ ਨੂੰ ਤੁਰੰਤ ਅਰਜ਼ੀ ਵਿੱਚ ਜੋੜੋ। ਜੇ ਅਰਜ਼ੀ ਜੂਨ ਤੱਕ ਪਹੁੰਚ ਜਾਵੇ, ਤਾਂ ਮਾਰਚ ਤੋਂ ਲੈ ਕੇ ਸਾਰੇ ਮਹੀਨਿਆਂ ਦੇ ਪੈਸੇ ਵੀ ਮਿਲਦੇ ਹਨ।
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = ਬੱਚਾ ਜੰਮਿਆ ਹੈ? **ਜਨਮ ਤੋਂ 120 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ ਉਸ ਦਾ ਨਾਂ ਜੋੜੋ: ਪੈਸੇ ਗਰਭ ਦੇ ਸੱਤਵੇਂ ਮਹੀਨੇ ਤੋਂ ਹੀ ਮਿਲਦੇ ਹਨ।

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = ਬੈਂਕ ਖਾਤਾ ਅਰਜ਼ੀ ਦੇਣ ਵਾਲੇ ਦੇ ਨਾਂ ’ਤੇ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ।
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = ਮਾਂ ਅਤੇ ਪਿਓ ਭੱਤਾ ਅੱਧਾ-ਅੱਧਾ ਵੰਡ ਸਕਦੇ ਹਨ।
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-kzdku = ਜੇ ਪਰਿਵਾਰ ਵਿੱਚ ਕੁਝ ਬਦਲੇ, ਤਾਂ INPS ਨੂੰ ਦੱਸੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: ricorso → { -ricorso } = ਜੱਜ ਕੋਲ ਅਪੀਲ
p-fir6t = ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਪੈਸੇ ਰੁਕ ਗਏ? INPS ਨੂੰ ਰਿਨਿਊ ਦੀ ਰਸੀਦ ਭੇਜੋ। ਜੇ ਅਰਜ਼ੀ ਰੱਦ ਹੋ ਜਾਵੇ, ਤਾਂ patronato ਅਪੀਲ ਕਰ ਸਕਦਾ ਹੈ।
