### Crema: aiuti contro povertà e per la casa — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = ਕਰੇਮਾ: ਗ਼ਰੀਬੀ ਵਿਰੁੱਧ ਅਤੇ ਘਰ ਲਈ ਮਦਦ
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਜੋ ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ 28 ਸੰਸਥਾਵਾਂ ਨਾਲ ਮਿਲ ਕੇ ਤਿਆਰ ਕਰਦੀ ਹੈ।
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = ਮਜਬੂਰੀ ਵਿੱਚ ਕਿਰਾਇਆ ਨਾ ਦੇ ਸਕਣਾ
keywords = ਕਰੇਮਾ; ਗ਼ਰੀਬੀ; ਕਿਰਾਇਆ; ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦਾ; ਘਰ ਦੀ ਮੁਸ਼ਕਲ; ਮਦਦ; Crema
# it: aiuto per povertà, casa e lavoro
f-wadv8 = ਗ਼ਰੀਬੀ, ਘਰ ਅਤੇ ਕੰਮ ਦੀ ਮੁਸ਼ਕਲ ਵਿੱਚ ਮਦਦ
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ ਮੁਸ਼ਕਲ ਵਿੱਚ ਪਏ ਲੋਕਾਂ ਦੀ ਮਦਦ ਲਈ 28 ਸੰਸਥਾਵਾਂ ਨਾਲ ਕੰਮ ਕਰਦੀ ਹੈ।

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = ਉਹਨਾਂ ਲਈ ਜੋ ਕਰੇਮਾ ਵਿੱਚ ਰਹਿੰਦੇ ਹਨ ਅਤੇ ਜਿਨ੍ਹਾਂ ਨੂੰ ਪੈਸੇ, ਘਰ ਜਾਂ ਕੰਮ ਦੀ ਮੁਸ਼ਕਲ ਹੈ। ਸੇਵਾਵਾਂ ਪਹਿਲਾਂ ਬੱਚਿਆਂ ਵਾਲੇ ਪਰਿਵਾਰਾਂ ਦੀ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = [ਕਰੇਮਾ ਦੀ ਨਗਰਪਾਲਿਕਾ (Comune di Crema)][1] ਜਾਓ।
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali) ਬਾਰੇ ਪੁੱਛੋ ਅਤੇ ਸਮਾਂ ਲਓ।
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-jxkhu = ਆਪਣੀ ਸਮੱਸਿਆ ਦੇ ਕਾਗ਼ਜ਼ ਲੈ ਕੇ ਜਾਓ: ਚਿੱਠੀਆਂ, ਕੰਟਰੈਕਟ, [ISEE][1]।
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = ਪੁੱਛੋ ਕਿ ਤੁਹਾਡਾ ਮਾਮਲਾ ਕਿਹੜੀ ਸੰਸਥਾ ਦੇਖਦੀ ਹੈ।

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਇਹਨਾਂ ਮਦਦਾਂ ਦੀ ਗੱਲ ਹੈ:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = ਗ਼ਰੀਬੀ ਵਿਰੁੱਧ ਮਦਦ
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = ਕਾਨੂੰਨੀ ਬਚਾਅ: ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ ਕਿ ਇਹ ਕਿਸ ਲਈ ਹੈ ਅਤੇ ਕਿਵੇਂ ਚੱਲਦਾ ਹੈ
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = ਕੰਮ ਲੱਭਣ ਵਿੱਚ ਮਦਦ
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = ਘਰ ਦੀਆਂ ਐਮਰਜੈਂਸੀਆਂ ਵਿੱਚ ਮਦਦ, ਖ਼ਾਸ ਕਰਕੇ ਜੇ [ਤੁਸੀਂ ਆਪਣੀ ਗ਼ਲਤੀ ਤੋਂ ਬਿਨਾਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ][1]

## Prima di andare

# it: Prima di andare
t-nravt = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = ਜਿਸ ਖ਼ਬਰ ਤੋਂ ਇਹ ਪੰਨਾ ਬਣਿਆ ਹੈ, ਉਸ ’ਤੇ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ। ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ ਕਿ ਅੱਜ ਕੀ ਚੱਲ ਰਿਹਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
p-fmm64 = ਜੇ ਘਰ ਖ਼ਾਲੀ ਕਰਨ (sfratto) ਦੀ ਚਿੱਠੀ ਆ ਚੁੱਕੀ ਹੈ, ਤਾਂ ਤੁਰੰਤ ਦੱਸੋ। ਇਹ ਵੀ ਪੜ੍ਹੋ: [ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦੇ ਹੁਕਮ ’ਤੇ ਕੀ ਕਰਨਾ ਹੈ][1]।
