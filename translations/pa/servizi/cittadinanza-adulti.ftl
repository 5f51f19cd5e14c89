### Cittadinanza italiana per residenza o matrimonio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
title = ਰਿਹਾਇਸ਼ ਜਾਂ ਵਿਆਹ ਰਾਹੀਂ ਇਤਾਲਵੀ ਨਾਗਰਿਕਤਾ
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
summary = { -cittadinanza } ਕੌਣ ਮੰਗ ਸਕਦਾ ਹੈ ਅਤੇ ਅਰਜ਼ੀ ਕਿਵੇਂ ਭੇਜੀ ਜਾਂਦੀ ਹੈ।
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
keywords = ਨਾਗਰਿਕਤਾ; ਚਿਤਾਦੀਨਾਂਸਾ; ਇਤਾਲਵੀ ਪਾਸਪੋਰਟ; ਦਸ ਸਾਲ; ਸਹੁੰ; B1; ਵਿਆਹ; ਸਿਟੀਜ਼ਨਸ਼ਿਪ; ਨਾਗਰਿਕਤਾ ਰੱਦ; ਨਾਗਰਿਕਤਾ ਨਹੀਂ ਮਿਲੀ; ਇਤਾਲਵੀ ਨਾਗਰਿਕਤਾ; ਨਾਗਰਿਕਤਾ ਕਿੰਨੇ ਸਮੇਂ ਵਿੱਚ
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = ਜਨਮ ਦਾ ਰਿਕਾਰਡ, ਅਨੁਵਾਦ ਅਤੇ ਤਸਦੀਕ ਸਮੇਤ
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = ਅਦਾਲਤੀ ਰਿਕਾਰਡ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ
f-p6t49 = ਆਪਣੇ ਦੇਸ਼ ਦਾ ਪੁਲਿਸ ਕਲੀਅਰੈਂਸ ਸਰਟੀਫ਼ਿਕੇਟ, ਅਨੁਵਾਦ ਅਤੇ ਤਸਦੀਕ ਸਮੇਤ
# it: il titolo di italiano di livello B1
f-kdq7i = ਇਤਾਲਵੀ ਦਾ B1 ਪੱਧਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = ਆਮਦਨ
f-whvsb = ਪਿਛਲੇ ਤਿੰਨ ਸਾਲਾਂ ਦੀ ਆਮਦਨ ਦਾ ਸਬੂਤ
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
f-th55z = ਨਾਗਰਿਕਤਾ ਦਾ ਸਰਕਾਰੀ ਹੁਕਮ (decreto)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-phvb8 = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
p-2w5br = ਇਤਾਲਵੀ [ਨਾਗਰਿਕਤਾ][1] ਨਾਲ ਵੋਟ ਪਾਉਣ ਦਾ ਹੱਕ ਅਤੇ ਇਤਾਲਵੀ ਪਾਸਪੋਰਟ ਮਿਲਦਾ ਹੈ।

## A chi è rivolto

# it: Chi sei
c-3fjic = ਤੁਸੀਂ ਕੌਣ ਹੋ
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
c-w8jkd = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦੇ ਸਾਲ
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ ਦਾ ਨਾਗਰਿਕ
# it: Cittadino dell'Unione europea
c-j2ixw = ਯੂਰਪੀ ਸੰਘ ਦਾ ਨਾਗਰਿਕ
# it: Rifugiato o apolide
c-8w549 = ਸ਼ਰਨਾਰਥੀ, ਜਾਂ ਜਿਸ ਕੋਲ ਕਿਸੇ ਦੇਸ਼ ਦੀ ਨਾਗਰਿਕਤਾ ਨਹੀਂ
# it: Sposato con una persona italiana, in Italia
c-c755j = ਇਤਾਲਵੀ ਵਿਅਕਤੀ ਨਾਲ ਵਿਆਹਿਆ, ਇਟਲੀ ਵਿੱਚ
# it: 2 dal matrimonio
c-tmg3x = ਵਿਆਹ ਤੋਂ ਬਾਅਦ 2
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = ਜੇ ਤੁਹਾਡੇ ਦੋਵਾਂ ਦੇ ਬੱਚੇ ਹਨ, ਤਾਂ ਵਿਆਹ ਤੋਂ ਬਾਅਦ ਅੱਧਾ ਸਮਾਂ ਕਾਫ਼ੀ ਹੈ।
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-axdx9 = [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਲਗਾਤਾਰ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। ਛੋਟੀ ਜਿਹੀ ਵਿੱਥ ਵੀ ਮੁਸ਼ਕਲ ਪੈਦਾ ਕਰ ਸਕਦੀ ਹੈ।

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
l-vkmdd = ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਸਾਰੇ ਸਾਲਾਂ ਦੀ ਆਪਣੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇਖੋ।
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = ਦਸਤਾਵੇਜ਼ ਦੀ ਤਸਦੀਕ
l-4tek3 = ਆਪਣੇ ਦੇਸ਼ ਤੋਂ ਕਾਗ਼ਜ਼ ਮੰਗਵਾਓ। ਉਹਨਾਂ ਦਾ ਅਨੁਵਾਦ ਅਤੇ [ਤਸਦੀਕ (legalizzazione)][1] ਕਰਵਾਓ।
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ
l-mmkc6 = ਇਤਾਲਵੀ ਦਾ B1 ਸਰਟੀਫ਼ਿਕੇਟ ਲਓ। ਜਿਸ ਕੋਲ ਲੰਮੇ ਸਮੇਂ ਦਾ ਯੂਰਪੀ ਪਰਮਿਟ ਹੈ, ਉਸ ਨੂੰ ਆਮ ਤੌਰ ’ਤੇ ਇਸ ਦੀ ਲੋੜ ਨਹੀਂ।
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
l-6x3ca = ਫ਼ੀਸ ਦਿਓ ਅਤੇ { -marca-da-bollo } ਲਓ।
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
l-adty9 = ਗ੍ਰਹਿ ਮੰਤਰਾਲੇ (Ministero dell’Interno) ਦੇ ਪੋਰਟਲ ’ਤੇ ਅਰਜ਼ੀ ਭੇਜੋ। [SPID ਜਾਂ CIE][1] ਚਾਹੀਦਾ ਹੈ।
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
l-zkh6h = ਜਦੋਂ [Prefettura (ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ)][1] ਬੁਲਾਵੇ, ਅਸਲੀ ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਓ।
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = ਜੇ ਹੁਕਮ (decreto) ਆ ਜਾਵੇ, ਤਾਂ **6 ਮਹੀਨਿਆਂ ਦੇ ਅੰਦਰ** ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਸਹੁੰ ਚੁੱਕੋ।

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = ਕਾਨੂੰਨ ਦਫ਼ਤਰ ਨੂੰ { $processing_time } ਦਾ ਸਮਾਂ ਦਿੰਦਾ ਹੈ। ਸਮਾਂ ਤਿੰਨ ਸਾਲ ਤੱਕ ਪਹੁੰਚ ਸਕਦਾ ਹੈ।

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
p-jsppk = ਅਰਜ਼ੀ ਦੀ ਇੱਕ ਫ਼ੀਸ ਹੈ, ਨਾਲ { -marca-da-bollo } ਅਤੇ ਅਨੁਵਾਦਾਂ ਦਾ ਖ਼ਰਚਾ। ਫ਼ੀਸ ਦੀ ਰਕਮ ਮੰਤਰਾਲੇ ਦੇ ਪੋਰਟਲ ’ਤੇ ਲਿਖੀ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = ਸੂਬੇ ਵਿੱਚ ਸਰਕਾਰ ਦਾ ਦਫ਼ਤਰ
# term: preavviso di rigetto → { -preavviso-di-rigetto } = ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-x35ws = ਜੇ ਘਰ ਬਦਲੋ, ਤਾਂ Prefettura ਨੂੰ ਦੱਸੋ। ਜੇ [ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ (preavviso di rigetto)][1] ਆਵੇ, ਤਾਂ ਜਵਾਬ ਦੇਣ ਲਈ ਥੋੜ੍ਹੇ ਦਿਨ ਹੁੰਦੇ ਹਨ। ਚਿੱਠੀ ਤੁਰੰਤ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][2] ਜਾਂ ਵਕੀਲ ਕੋਲ ਲੈ ਕੇ ਜਾਓ।
