### Consultorio familiare — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
title = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
summary = ਔਰਤਾਂ, ਜੋੜਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ ਔਰਤਾਂ ਦੀ ਡਾਕਟਰ, ਦਾਈ, ਮਨੋਵਿਗਿਆਨੀ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰ।
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
keywords = ਕੋਨਸੁਲਤੋਰੀਓ; ਲੇਡੀ ਡਾਕਟਰ; ਗਾਇਨੀ; ਗਰਭ ਰੋਕਣਾ; ਗਰਭਪਾਤ; ਅਬਾਰਸ਼ਨ; ਗਰਭ; ਪਤੀ-ਪਤਨੀ; ਨੌਜਵਾਨ; ਕੰਡੋਮ; ਗਰਭ ਨਿਰੋਧਕ; ਗਰਭ ਰੋਕਣ ਦੀ ਗੋਲੀ; ਸਵੇਰ ਵਾਲੀ ਗੋਲੀ; ਐਮਰਜੈਂਸੀ ਗੋਲੀ; ਕਾਪਰ ਟੀ; ਬੱਚਾ ਗਿਰਾਉਣਾ; ਅਣਚਾਹਿਆ ਗਰਭ; ਗਰਭ ਟੈਸਟ; ਮਾਹਵਾਰੀ ਨਹੀਂ ਆਈ; ਪ੍ਰੈਗਨੈਂਸੀ; ਪ੍ਰੈਗਨੈਂਸੀ ਟੈਸਟ; ਗਰਭਵਤੀ
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = ਸਿਹਤ ਕਾਰਡ
# term: codice stp → { -stp } = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਦਾ ਕੋਡ
f-mzitm = ਸਿਹਤ ਕਾਰਡ ਜਾਂ STP ਕੋਡ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: visite, ascolto e consigli
f-2jn2n = ਜਾਂਚ, ਗੱਲ ਸੁਣਨਾ ਅਤੇ ਸਲਾਹ
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
p-niv4a = [ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ (consultorio)][1] ਔਰਤਾਂ, ਜੋੜਿਆਂ, ਮਾਪਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਦੀ ਮਦਦ ਕਰਦਾ ਹੈ। ਡਾਕਟਰ ਦੀ **ਪਰਚੀ ਦੀ ਲੋੜ ਨਹੀਂ**।

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
p-frcwk = ਸਾਰਿਆਂ ਲਈ। ਔਰਤਾਂ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਵੀ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਨਾਬਾਲਗ ਇਕੱਲੇ ਜਾ ਸਕਦੇ ਹਨ।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-iiuzc = ਕਰੇਮਾ (Crema) ਵਿੱਚ ਜਾਂ ਨੇੜੇ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਵਿੱਚ ਰਹਿੰਦੇ ਹੋ? ਤੁਹਾਡੀ [ASST][1] ਕੋਈ ਹੋਰ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ।

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਆਪ ਜਾਓ। ਪਤਾ ਡਾਕਟਰ, ਦਵਾਈਆਂ ਦੀ ਦੁਕਾਨ ਜਾਂ ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਪੁੱਛੋ।
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = ਜੇ ਚਾਹੋ, ਤਾਂ ਔਰਤ ਡਾਕਟਰ ਜਾਂ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ][1] ਮੰਗੋ।
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = ਮੁਲਾਕਾਤ ’ਤੇ ਜਾਓ। ਜੋ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ, ਉਹ ਗੁਪਤ ਰਹਿੰਦਾ ਹੈ।

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = ਗਰਭ ਦੌਰਾਨ ਅਤੇ ਜਣੇਪੇ ਤੋਂ ਬਾਅਦ ਜਾਂਚ
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = ਗਰਭ ਨਾ ਠਹਿਰਨ ਲਈ ਸਲਾਹ ਅਤੇ ਸਾਧਨ, ਔਰਤਾਂ ਦੀ ਜਾਂਚ
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = ਜੇ ਤੁਸੀਂ ਗਰਭ ਅੱਗੇ ਨਹੀਂ ਰੱਖਣਾ ਚਾਹੁੰਦੇ, ਤਾਂ ਮਦਦ
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = ਪਤੀ-ਪਤਨੀ ਦੀਆਂ ਅਤੇ ਬੱਚਿਆਂ ਨਾਲ ਸਮੱਸਿਆਵਾਂ ਵਿੱਚ ਗੱਲ ਸੁਣਨਾ
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = ਜਣੇਪੇ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਕੋਰਸ

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
p-mfy6c = ਗਰਭਪਾਤ ਆਮ ਨਿਯਮ ਮੁਤਾਬਕ ਪਹਿਲੇ **90 ਦਿਨਾਂ** ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਸੋਚ ਰਹੇ ਹੋ, ਤਾਂ ਤੁਰੰਤ consultorio ਜਾਓ।

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
p-qdj2k = ਬਹੁਤ ਸਾਰੀਆਂ ਚੀਜ਼ਾਂ ਮੁਫ਼ਤ ਹਨ। ਕੁਝ ਲਈ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ (ticket)][1] ਲੱਗਦੀ ਹੈ: ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **ਔਰਤਾਂ ਦੇ ਜਣਨ ਅੰਗਾਂ ਦੀ ਕੱਟ-ਵੱਢ।** ਤੁਸੀਂ ਬਿਨਾਂ ਸ਼ਰਮ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਇਸ ਦਾ ਇਲਾਜ ਹੈ।
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ ਜਾਂ ਹਿੰਸਾ।** ਦੱਸੋ: ਇੱਥੇ ਉਹਨਾਂ ਨੂੰ ਪਤਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਕਿਸ ਕੋਲ ਭੇਜਣਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = ਮੁਲਾਕਾਤ ਦੀ ਪਹਿਲੀ ਤਾਰੀਖ਼ ਬਹੁਤ ਦਿਨਾਂ ਬਾਅਦ ਦੀ ਹੈ? ਕਹੋ ਕਿ ਜ਼ਰੂਰੀ ਹੈ। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸਰਕਾਰੀ consultorio ਹਨ ਅਤੇ ਸਰਕਾਰ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਪ੍ਰਾਈਵੇਟ ਵੀ। ਦੂਜਿਆਂ ਤੋਂ ਵੀ ਪੁੱਛੋ।
