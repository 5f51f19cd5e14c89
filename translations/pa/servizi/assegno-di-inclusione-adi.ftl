### Assegno di inclusione (ADI) — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਭੱਤਾ
title = ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਭੱਤਾ (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਮਦਦ, ਜਿਸ ਨਾਲ ਇੱਕ ਪ੍ਰੋਗਰਾਮ ’ਤੇ ਚੱਲਣਾ ਪੈਂਦਾ ਹੈ।
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = ਆਮਦਨ
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
keywords = ADI; ਅਸੈਨਿਓ ਦੀ ਇਨਕਲੂਜ਼ਿਓਨੇ; ਗ਼ਰੀਬੀ; ਭੱਤਾ; SFL; ਰੈਦਿਤੋ ਦੀ ਚਿਤਾਦੀਨਾਂਸਾ; ਸਰਕਾਰੀ ਮਦਦ
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-rpq53 = ਪਰਿਵਾਰ ਦੇ ਟੈਕਸ ਕੋਡ
# it: una carta con soldi ogni mese
f-dg5gq = ਹਰ ਮਹੀਨੇ ਪੈਸਿਆਂ ਵਾਲਾ ਕਾਰਡ
# it: un percorso con i servizi sociali
f-cifbh = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਨਾਲ ਇੱਕ ਪ੍ਰੋਗਰਾਮ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-5tg3t = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-ck6su = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-f4bf6 = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਭੱਤਾ
# term: reddito → { -reddito } = ਆਮਦਨ
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
p-jtq6h = [ਬਹੁਤ ਗ਼ਰੀਬ ਪਰਿਵਾਰਾਂ ਲਈ ਭੱਤਾ (assegno di inclusione)][1] ਹੁਣ reddito di cittadinanza ਦੀ ਥਾਂ ਮਿਲਦਾ ਹੈ।

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = ਉਹਨਾਂ ਪਰਿਵਾਰਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਪੈਸੇ ਘੱਟ ਹਨ **ਅਤੇ** ਜਿਨ੍ਹਾਂ ਵਿੱਚ ਇਹਨਾਂ ਵਿੱਚੋਂ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਵਿਅਕਤੀ ਹੈ:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = ਨਾਬਾਲਗ
l-iqpcn = ਕੋਈ ਨਾਬਾਲਗ
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = ਅਪੰਗਤਾ ਵਾਲਾ ਵਿਅਕਤੀ
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = 60 ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ ਦਾ ਵਿਅਕਤੀ
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = ਕੁਝ ਮਾਮਲਿਆਂ ਵਿੱਚ, ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਨੂੰ ਸਮਾਜਿਕ ਜਾਂ ਸਿਹਤ ਸੇਵਾਵਾਂ ਦੇਖ ਰਹੀਆਂ ਹਨ
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
# term: protezione internazionale → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-n9xg4 = ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ ਆਮ ਤੌਰ ’ਤੇ { -permesso-ue-lungo-periodo } ਜਾਂ { -protezione-internazionale } ਚਾਹੀਦੀ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਇਟਲੀ ਵਿੱਚ 5 ਸਾਲ ਦੀ { -residenza } ਵੀ ਚਾਹੀਦੀ ਹੈ। ਆਖ਼ਰੀ ਦੋ ਸਾਲ ਲਗਾਤਾਰ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ।

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-2g865 = [ISEE][1] ਬਣਵਾਓ।
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-k7ci6 = [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਜਾਂ CAF ਤੋਂ ਪੁੱਛੋ ਕਿ ਇਹ ਤੁਹਾਨੂੰ ਮਿਲ ਸਕਦਾ ਹੈ ਜਾਂ ਨਹੀਂ।
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = ਅਰਜ਼ੀ ਉਹਨਾਂ ਨਾਲ ਭਰੋ, ਜਾਂ ਵੈੱਬਸਾਈਟ { $web } ’ਤੇ।
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-g8ukg = INPS ਦੇ ਦੱਸੇ ਪੋਰਟਲ ’ਤੇ **ਡਿਜੀਟਲ ਇਕਰਾਰ (patto digitale)** ’ਤੇ ਦਸਤਖ਼ਤ ਕਰੋ।
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = **ਇਕਰਾਰ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ 120 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਨਾਲ ਪਹਿਲੀ ਮੁਲਾਕਾਤ ’ਤੇ ਜਾਓ। ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਨਾ ਬੁਲਾਵੇ, ਤਾਂ ਵੀ ਜਾਓ।
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = ਸਾਰੀਆਂ ਮੁਲਾਕਾਤਾਂ ’ਤੇ ਜਾਓ।

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
p-j83fu = ਇੱਕ ਕਾਰਡ, ਜਿਸ ਵਿੱਚ ਰਾਸ਼ਨ-ਸੌਦੇ ਲਈ ਅਤੇ ਕੁਝ ਹੱਦ ਤੱਕ ਕਿਰਾਏ ਲਈ ਪੈਸੇ ਹੁੰਦੇ ਹਨ। ਇੱਕ ਸੋਸ਼ਲ ਵਰਕਰ ਇਸ ਦੌਰਾਨ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ।

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = ਇਹ ਮਦਦ ਆਮ ਤੌਰ ’ਤੇ **18 ਮਹੀਨੇ** ਮਿਲਦੀ ਹੈ। ਫਿਰ ਨਵੀਂ ਅਰਜ਼ੀ ਦੇਣੀ ਪੈਂਦੀ ਹੈ।

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-2tfhp = ਤੁਹਾਡੀ ਉਮਰ 18 ਤੋਂ 59 ਸਾਲ ਹੈ ਅਤੇ ਤੁਸੀਂ ਕੰਮ ਕਰ ਸਕਦੇ ਹੋ? ਇੱਕ ਹੋਰ ਮਦਦ ਹੈ: **ਸਿਖਲਾਈ ਅਤੇ ਕੰਮ ਲਈ ਮਦਦ (supporto per la formazione e il lavoro)**। Patronato ਤੋਂ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-84jgp = ਜੇ ਕੰਮ ਜਾਂ ਪਰਿਵਾਰ ਵਿੱਚ ਕੁਝ ਬਦਲੇ, ਤਾਂ INPS ਨੂੰ ਤੁਰੰਤ ਦੱਸੋ। ਜੇ ਮੁਲਾਕਾਤਾਂ ’ਤੇ ਨਹੀਂ ਜਾਂਦੇ, ਤਾਂ ਮਦਦ ਬੰਦ ਹੋ ਜਾਂਦੀ ਹੈ। ਜੇ ਅਰਜ਼ੀ ਰੱਦ ਹੋ ਜਾਵੇ, ਤਾਂ patronato ਤੋਂ ਕਾਰਨ ਪੁੱਛੋ।
