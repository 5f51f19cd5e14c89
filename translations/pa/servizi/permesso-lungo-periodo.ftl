### Permesso per soggiornanti di lungo periodo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ (ਪੱਕਾ ਪਰਮਿਟ)
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = ਉਹ ਪਰਮਿਟ ਜੋ ਹਰ ਇੱਕ-ਦੋ ਸਾਲ ਬਾਅਦ ਦੁਬਾਰਾ ਨਹੀਂ ਮੰਗਣਾ ਪੈਂਦਾ।
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
keywords = ਪੱਕਾ ਪਰਮਿਟ; ਕਾਰਤਾ ਦੀ ਸੋਜੋਰਨੋ; ਪੱਕੀ ਸਜੋਰਨੋ; ਪੰਜ ਸਾਲ; A2; ਲੂੰਗੋ ਪੇਰੀਓਦੋ
# it: la prova del reddito
# term: reddito → { -reddito } = ਆਮਦਨ
f-5e26g = ਆਮਦਨ ਦਾ ਸਬੂਤ
# it: la prova che sai l'italiano al livello A2
f-g37ax = A2 ਪੱਧਰ ਦੀ ਇਤਾਲਵੀ ਆਉਣ ਦਾ ਸਬੂਤ
# it: i certificati penali, se te li chiedono
f-bnh89 = ਅਦਾਲਤੀ ਰਿਕਾਰਡ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ, ਜੇ ਮੰਗਣ
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
f-mqc87 = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = Sportello Amico ਵਾਲੇ ਡਾਕਖਾਨਿਆਂ ਵਿੱਚ।
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = ਇਹ ਪਰਮਿਟ ਬਿਨਾਂ ਮਿਆਦ ਦੇ ਹੈ। ਪਰ ਕਾਰਡ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੁੰਦੀ ਹੈ ਅਤੇ ਉਹ ਨਵਾਂ ਕਰਵਾਉਣਾ ਪੈਂਦਾ ਹੈ।

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = ਆਮ ਤੌਰ ’ਤੇ ਤੁਹਾਡੇ ਕੋਲ ਇਹ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
l-x2wmd = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ, ਜੋ ਘੱਟੋ-ਘੱਟ 5 ਸਾਲ ਤੋਂ ਤੁਹਾਡੇ ਕੋਲ ਹੋਵੇ
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = ਆਮਦਨ
l-h5j7f = ਘੱਟੋ-ਘੱਟ ਲੋੜੀਂਦੀ ਆਮਦਨ
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = A2 ਪੱਧਰ ਦੀ ਇਤਾਲਵੀ
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = ਘਰ ਦੀ ਯੋਗਤਾ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
l-38d5z = ਪਰਿਵਾਰ ਲਈ, ਢੁਕਵਾਂ ਘਰ ([ਘਰ ਦੀ ਯੋਗਤਾ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = ਕੁਝ ਪਰਮਿਟਾਂ ਨਾਲ ਇਹ ਨਹੀਂ ਮੰਗ ਸਕਦੇ, ਜਿਵੇਂ ਪੜ੍ਹਾਈ ਵਾਲਾ ਪਰਮਿਟ। ਸ਼ਰਨਾਰਥੀਆਂ ਲਈ ਨਿਯਮ ਸੌਖੇ ਹਨ।

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-r6y6k = [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਨਾਲ ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਇਹ ਮੰਗ ਸਕਦੇ ਹੋ ਜਾਂ ਨਹੀਂ।
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = ਜੇ ਚਾਲੂ ਸਰਟੀਫ਼ਿਕੇਟ ਪਹਿਲਾਂ ਹੀ ਨਹੀਂ ਹੈ, ਤਾਂ [ਇਤਾਲਵੀ ਦਾ ਟੈਸਟ][1] ਦਿਓ।
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = ਆਮਦਨ
l-8qv3d = ਆਮਦਨ ਅਤੇ ਘਰ ਦੇ ਕਾਗ਼ਜ਼ ਤਿਆਰ ਕਰੋ।
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = ਡਾਕਖਾਨੇ ਤੋਂ [ਫ਼ਾਰਮਾਂ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ (kit postale)][1] ਮੰਗੋ।
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-5i68x = patronato ਨਾਲ ਲਿਫ਼ਾਫ਼ੇ ਦੇ ਫ਼ਾਰਮ ਭਰੋ ਅਤੇ ਡਾਕਖਾਨੇ ਜਮ੍ਹਾਂ ਕਰਵਾਓ।
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-nqvcg = ਮੁਲਾਕਾਤ ਵਾਲੇ ਦਿਨ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਜਾਓ।
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = ਪਰਮਿਟ ਤਿਆਰ ਹੋਣ ’ਤੇ ਲੈਣ ਲਈ ਵਾਪਸ ਜਾਓ।

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = ਕਾਨੂੰਨ ਮੁਤਾਬਕ { $processing_time } ਲੱਗਦੇ ਹਨ। ਅਕਸਰ ਵੱਧ ਸਮਾਂ ਲੱਗਦਾ ਹੈ।

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
# term: bollettino → { -bollettino } = ਡਾਕਖਾਨੇ ਵਿੱਚ ਭਰਨ ਵਾਲੀ ਪਰਚੀ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-yknzk = [ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ (marca da bollo)][1], [ਡਾਕਖਾਨੇ ਦੀ ਪਰਚੀ (bollettino)][2] ਅਤੇ ਡਾਕ ਦੀ ਸੇਵਾ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਪੈਸੇ ਦੇਣ ਤੋਂ ਪਹਿਲਾਂ patronato ਤੋਂ ਕੀਮਤਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-68bn9 = ਜੇ ਤੁਸੀਂ ਲਗਾਤਾਰ **12 ਮਹੀਨਿਆਂ** ਤੋਂ ਵੱਧ ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰ ਰਹੋ, ਤਾਂ ਇਹ ਪਰਮਿਟ ਖੁੱਸ ਸਕਦਾ ਹੈ। ਲੰਮੇ ਸਫ਼ਰ ਤੋਂ ਪਹਿਲਾਂ patronato ਜਾਂ ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-y2mja = ਜੇ ਕੋਈ ਕਾਗ਼ਜ਼ ਘੱਟ ਹੈ, ਤਾਂ Questura ਤੁਹਾਨੂੰ ਲਿਖਦੀ ਹੈ। ਚਿੱਠੀ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਕਿੰਨੇ ਦਿਨ ਹਨ। ਉਹਨਾਂ ਦੇ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਜਵਾਬ ਦਿਓ। ਜੇ ਚਿੱਠੀ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ patronato ਲੈ ਕੇ ਜਾਓ।
