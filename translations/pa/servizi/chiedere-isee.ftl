### Chiedere l'ISEE — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
title = ISEE ਬਣਵਾਉਣਾ
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਕਿਹੋ ਜਿਹੀ ਹੈ। ਘੱਟ ਪੈਸੇ ਦੇਣ ਲਈ ਕੰਮ ਆਉਂਦਾ ਹੈ।
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: dsu → { -dsu } = ISEE ਲਈ ਪਰਿਵਾਰ ਦਾ ਬਿਆਨ
# term: reddito → { -reddito } = ਆਮਦਨ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
keywords = ISEE; ਈਜ਼ੇ; DSU; ਆਮਦਨ; ਕਾਫ; ਸਕੂਲ ਦਾ ਖਾਣਾ; ਬੋਨਸ; ਆਮਦਨ ਸਰਟੀਫ਼ਿਕੇਟ
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-353ye = ਸਾਰੇ ਪਰਿਵਾਰ ਦੇ ਟੈਕਸ ਕੋਡ
# it: il contratto di affitto, se ce l'hai
f-dhypy = ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = ਬੈਂਕ ਖਾਤੇ ਦਾ ਬੈਲੈਂਸ ਅਤੇ ਔਸਤ ਰਕਮ
f-hjnst = ਦੋ ਸਾਲ ਪਹਿਲਾਂ ਦਾ ਬੈਂਕ ਖਾਤਿਆਂ ਦਾ ਬੈਲੈਂਸ ਅਤੇ ਔਸਤ ਰਕਮ (saldo e giacenza media)
# it: la targa di auto e moto
f-p5upf = ਕਾਰ ਅਤੇ ਮੋਟਰਸਾਈਕਲ ਦੇ ਨੰਬਰ
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
f-xvsgr = ISEE ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: la prima volta nell'anno
f-68qfw = ਸਾਲ ਵਿੱਚ ਪਹਿਲੀ ਵਾਰ
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
f-mwty5 = CAF ਇਸ ਨੂੰ ਤੁਹਾਡੇ ਨਾਲ ਤਿਆਰ ਕਰਦਾ ਹੈ।
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-a3x7g = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-2fz23 = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-xvk26 = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: redditi → { -reddito } = ਆਮਦਨ
p-4y89c = [ISEE][1] ਪਰਿਵਾਰ ਦੀ ਆਮਦਨ, ਬੱਚਤ ਅਤੇ ਘਰ ਨੂੰ ਮਿਲਾ ਕੇ ਬਣਦਾ ਹੈ। **ਘੱਟ** ਅੰਕ ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਵੱਧ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
# term: bollette → { -bolletta } = ਬਿੱਲ
p-qupki = ਉਹਨਾਂ ਲਈ ਜੋ ਇਟਲੀ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਮਦਦ ਮੰਗਦੇ ਹਨ: ਨਰਸਰੀ, ਸਕੂਲ ਦਾ ਖਾਣਾ, ਘਰ, ਬਿੱਲ, ਭੱਤੇ, ਯੂਨੀਵਰਸਿਟੀ।

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-2rpf8 = [CAF][1] ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਕਾਗ਼ਜ਼ਾਂ ਦੀ ਸੂਚੀ ਮੰਗੋ।
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = ਬੈਂਕ ਖਾਤੇ ਦਾ ਬੈਲੈਂਸ ਅਤੇ ਔਸਤ ਰਕਮ
l-vaqk7 = ਬੈਂਕ ਜਾਂ ਡਾਕਖਾਨੇ ਤੋਂ [ਖਾਤੇ ਦਾ ਬੈਲੈਂਸ ਅਤੇ ਔਸਤ ਰਕਮ (saldo e giacenza media)][1] ਮੰਗੋ।
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: dsu → { -dsu } = ISEE ਲਈ ਪਰਿਵਾਰ ਦਾ ਬਿਆਨ
l-sizqb = CAF ਜਾਓ ਅਤੇ [DSU][1] ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ। ਇਹ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਵਾਲਾ ਬਿਆਨ ਹੈ।
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-ceu6m = ਲਗਭਗ { $processing_time } ਬਾਅਦ CAF ਤੋਂ ਜਾਂ ਵੈੱਬਸਾਈਟ { $web } ਤੋਂ ISEE ਲੈ ਲਓ।
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = ਦੇਖੋ ਕਿ ਪਰਿਵਾਰ ਦੇ ਸਾਰੇ ਜੀਅ ਲਿਖੇ ਹੋਏ ਹਨ।

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
p-bqwqv = ISEE 31 ਦਸੰਬਰ ਤੱਕ ਚੱਲਦਾ ਹੈ। ਹਰ ਸਾਲ **ਜਨਵਰੀ** ਵਿੱਚ ਦੁਬਾਰਾ ਬਣਵਾਉਣਾ ਪੈਂਦਾ ਹੈ।

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-kjbk7 = **ਹਾਲ ਹੀ ਵਿੱਚ ਕੰਮ ਛੁੱਟਿਆ ਹੈ?** **ਚਾਲੂ ਹਾਲਤ ਵਾਲਾ** ISEE (corrente) ਮੰਗੋ। ਉਹ ਹੁਣ ਦੀ ਹਾਲਤ ਦੇਖਦਾ ਹੈ।
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-pirja = **ਮਾਪੇ ਵਿਆਹੇ ਨਹੀਂ ਜਾਂ ਵੱਖ ਹਨ?** ਖ਼ਾਸ ਨਿਯਮ ਹਨ। CAF ਨੂੰ ਦੱਸੋ।
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਘਰ ਜਾਂ ਪੈਸੇ ਹਨ?** ਉਹ ਵੀ ਲਿਖਣੇ ਜ਼ਰੂਰੀ ਹਨ।
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
# term: assegno unico → { -assegno-unico } = ਬੱਚਿਆਂ ਦਾ ਮਹੀਨਾਵਾਰ ਭੱਤਾ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
l-iqxf3 = ਨਰਸਰੀ ਅਤੇ { -assegno-unico(case: "obl") } ਲਈ **ਨਾਬਾਲਗਾਂ ਵਾਲਾ** ISEE (minorenni) ਚਾਹੀਦਾ ਹੋ ਸਕਦਾ ਹੈ।
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = ਸੱਚ ਲਿਖੋ। ਝੂਠਾ ਬਿਆਨ ਜੁਰਮ ਹੈ ਅਤੇ ਪੈਸੇ ਵਾਪਸ ਦੇਣੇ ਪੈਂਦੇ ਹਨ।

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-cgmmi = ਗ਼ਲਤੀਆਂ ਹਨ ਜਾਂ **omissioni** (ਛੁੱਟੀ ਹੋਈ ਜਾਣਕਾਰੀ) ਵਰਗੇ ਸ਼ਬਦ ਹਨ? CAF ਵਾਪਸ ਜਾਓ ਅਤੇ ਠੀਕ ਕਰਨ ਲਈ ਕਹੋ।
