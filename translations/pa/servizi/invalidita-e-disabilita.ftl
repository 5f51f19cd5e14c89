### Disabilità e invalidità: chiedere il riconoscimento — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = ਅਪੰਗਤਾ ਅਤੇ ਅਸਮਰੱਥਤਾ: ਮਾਨਤਾ ਲੈਣੀ
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = ਗੰਭੀਰ ਬਿਮਾਰੀ ਜਾਂ ਅਪੰਗਤਾ ਲਈ ਸਰਕਾਰੀ ਮਾਨਤਾ ਅਤੇ ਮਦਦ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ।
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = ਇਨਵਾਲੀਦਿਤਾ; ਅਪੰਗ; 104 ਕਾਨੂੰਨ; ਅਪੰਗ ਪੈਨਸ਼ਨ; ਹੈਂਡੀਕੈਪ; ਲੇਜੇ ਚੈਂਤੋਕੁਆਤਰੋ
# it: i fogli dei medici e degli ospedali
f-azmgf = ਡਾਕਟਰਾਂ ਅਤੇ ਹਸਪਤਾਲਾਂ ਦੇ ਕਾਗ਼ਜ਼
# it: il verbale con il riconoscimento
f-epgwy = ਮਾਨਤਾ ਵਾਲਾ ਕਾਗ਼ਜ਼ (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-7b7e6 = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-7r4u5 = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-dba9i = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = ਜਿਸ ਨੂੰ ਗੰਭੀਰ ਬਿਮਾਰੀ ਜਾਂ ਅਪੰਗਤਾ ਹੈ, ਉਸ ਨੂੰ ਪੈਸੇ, ਕੰਮ ਤੋਂ ਛੁੱਟੀ ਅਤੇ ਹੋਰ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-y37x9 = ਬਾਲਗਾਂ ਅਤੇ ਬੱਚਿਆਂ ਲਈ। ਪੈਸਿਆਂ ਲਈ ਆਮ ਤੌਰ ’ਤੇ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਦਾ { -permesso-di-soggiorno } ਚਾਹੀਦਾ ਹੈ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਤੋਂ ਪੁੱਛੋ।

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = ਪਰਿਵਾਰਕ ਡਾਕਟਰ
l-qw9sn = [ਪਰਿਵਾਰਕ ਡਾਕਟਰ (medico di famiglia)][1] ਕੋਲ ਜਾਓ। ਸਾਰੇ ਕਾਗ਼ਜ਼ ਨਾਲ ਲੈ ਕੇ ਜਾਓ।
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-n6zr3 = ਡਾਕਟਰ [INPS][1] ਨੂੰ ਸਰਟੀਫ਼ਿਕੇਟ ਭੇਜਦਾ ਹੈ। ਰਸੀਦ ਮੰਗੋ।
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-tvfx4 = ਡਾਕਟਰ ਜਾਂ patronato ਦੱਸਦਾ ਹੈ ਕਿ ਅਰਜ਼ੀ ਵੀ ਚਾਹੀਦੀ ਹੈ ਜਾਂ ਨਹੀਂ। ਕੁਝ ਸੂਬਿਆਂ ਵਿੱਚ ਨਿਯਮ ਨਵੇਂ ਹਨ।
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-vs79y = INPS ਜਾਂਚ ਲਈ ਬੁਲਾਉਂਦਾ ਹੈ। ਡਾਕਟਰਾਂ ਦੇ ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਓ।
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = ਤੁਹਾਨੂੰ **verbale** ਮਿਲਦਾ ਹੈ: ਇਹ ਫ਼ੈਸਲੇ ਵਾਲਾ ਕਾਗ਼ਜ਼ ਹੈ।
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = ਆਮਦਨ
l-2egi6 = ਜੇ ਲੋੜ ਹੋਵੇ, ਤਾਂ ਬੈਂਕ ਅਤੇ ਆਮਦਨ ਦੀ ਜਾਣਕਾਰੀ ਭੇਜੋ।

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-2ir3s = patronato ਰਾਹੀਂ ਅਰਜ਼ੀ ਮੁਫ਼ਤ ਹੈ। ਸਰਟੀਫ਼ਿਕੇਟ ਲਈ ਕੁਝ ਡਾਕਟਰ ਪੈਸੇ ਲੈਂਦੇ ਹਨ: ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **ਕੈਂਸਰ ਦੀ ਬਿਮਾਰੀ ਹੈ?** ਜਾਂਚ ਛੇਤੀ ਹੁੰਦੀ ਹੈ।
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **ਕੰਮ ਕਰਦੇ ਹੋ ਅਤੇ ਪਰਿਵਾਰ ਦੇ ਕਿਸੇ ਜੀਅ ਦੀ ਸੰਭਾਲ ਕਰਦੇ ਹੋ?** ਕਾਨੂੰਨ 104 (legge 104) ਨਾਲ ਤਨਖ਼ਾਹ ਸਮੇਤ ਛੁੱਟੀ ਮਿਲ ਸਕਦੀ ਹੈ।
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **ਤੁਹਾਡਾ ਬੱਚਾ ਸਕੂਲ ਜਾਂਦਾ ਹੈ?** ਕਾਗ਼ਜ਼ (verbale) ਸਕੂਲ ਲੈ ਕੇ ਜਾਓ: ਉਸ ਨੂੰ ਸਹਾਇਕ ਅਧਿਆਪਕ (insegnante di sostegno) ਮਿਲ ਸਕਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-ytnz4 = ਜੇ ਫ਼ੈਸਲਾ ਨਾਂਹ ਹੈ, ਤਾਂ ਜੱਜ ਕੋਲ ਜਾਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **6 ਮਹੀਨੇ** ਹਨ। ਤੁਰੰਤ patronato ਤੋਂ ਪੁੱਛੋ।
