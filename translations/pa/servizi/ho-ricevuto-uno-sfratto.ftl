### Hai ricevuto uno sfratto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
title = ਤੁਹਾਨੂੰ ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ ਆਇਆ ਹੈ
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = ਘਰ ਬਾਰੇ ਅਦਾਲਤ ਦੀ ਚਿੱਠੀ ਆਉਣ ’ਤੇ ਕੀ ਕਰਨਾ ਹੈ।
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = ਅਦਾਲਤ ਦਾ ਕਰਮਚਾਰੀ
keywords = ਸਫਰਾਤੋ; ਘਰ ਖ਼ਾਲੀ ਕਰਨਾ; ਅਦਾਲਤ; ਘਰੋਂ ਕੱਢਣਾ; ਹਰੀ ਚਿੱਠੀ; ਉਫੀਚਾਲੇ ਜੂਦੀਸਿਆਰੀਓ; ਅਦਾਲਤ ਦੀ ਚਿੱਠੀ; ਘਰੋਂ ਕੱਢ ਰਹੇ ਹਨ; ਮਕਾਨ ਮਾਲਕ; ਘਰੋਂ ਕੱਢ ਦਿੱਤਾ; ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਨੋਟਿਸ; ਘਰ ਛੱਡਣਾ ਪੈਣਾ; ਮਕਾਨ ਮਾਲਕ ਕੱਢ ਰਿਹਾ ਹੈ
# it: la lettera del tribunale
f-9c37p = ਅਦਾਲਤ ਦੀ ਚਿੱਠੀ
# it: il contratto di affitto
f-p4a2n = ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-h7qcc = ਭੁਗਤਾਨ ਦੀਆਂ ਰਸੀਦਾਂ
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
f-yyanw = ISEE, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = ਵਕੀਲ ਅਤੇ ਹੋਰ ਸਮਾਂ, ਜੇ ਜੱਜ ਦੇਵੇ
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = ਤੁਹਾਨੂੰ ਘਰੋਂ **ਸਿਰਫ਼ ਜੱਜ** ਕੱਢ ਸਕਦਾ ਹੈ। ਮਕਾਨ ਮਾਲਕ ਤਾਲਾ ਨਹੀਂ ਬਦਲ ਸਕਦਾ ਅਤੇ ਤੁਹਾਡੀ ਬਿਜਲੀ ਜਾਂ ਪਾਣੀ ਬੰਦ ਨਹੀਂ ਕਰ ਸਕਦਾ।
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
p-d3jgf = [ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ (sfratto)][1] ਜੱਜ ਦਾ ਹੁਕਮ ਹੈ ਕਿ ਘਰ ਛੱਡੋ। ਇਹ ਇੱਕ ਦਿਨ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦਾ।

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = ਅਦਾਲਤ ਦਾ ਕਰਮਚਾਰੀ
p-j7whs = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਅਦਾਲਤ (tribunale) ਜਾਂ [ਅਦਾਲਤ ਦੇ ਕਰਮਚਾਰੀ (ufficiale giudiziario)][1] ਤੋਂ ਚਿੱਠੀ ਆਈ ਹੈ।

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = ਰਜਿਸਟਰੀ ਚਿੱਠੀ
p-wx4h4 = ਚਿੱਠੀਆਂ ਅਤੇ [ਰਜਿਸਟਰੀ ਚਿੱਠੀਆਂ (raccomandata)][1] **ਹਮੇਸ਼ਾ** ਖੋਲ੍ਹੋ। ਜੇ ਤੁਸੀਂ ਜੱਜ ਕੋਲ ਨਹੀਂ ਜਾਂਦੇ, ਤਾਂ ਉਹ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣੇ ਬਿਨਾਂ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ।
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ
l-utaxn = ਚਿੱਠੀ ਵਿੱਚ [ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ (udienza)][1] ਦਾ ਦਿਨ ਦੇਖੋ।
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = ਤੁਰੰਤ ਵਕੀਲ ਲੱਭੋ। ਉਸ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1]।
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = ਚਿੱਠੀ ਲੈ ਕੇ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਕੋਲ ਜਾਓ।
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = ਅਦਾਲਤ ਦੀ ਪੇਸ਼ੀ
l-tm5hh = ਪੇਸ਼ੀ ਵਾਲੇ ਦਿਨ ਅਦਾਲਤ ਜਾਓ, ਭਾਵੇਂ ਡਰ ਲੱਗੇ।
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = ਜੇ ਤੁਸੀਂ ਪੈਸੇ ਦੇ ਸਕਦੇ ਹੋ, ਤਾਂ ਜੱਜ ਤੋਂ **ਮੋਹਲਤ (termine di grazia)** ਮੰਗੋ। ਸਾਰਾ ਬਕਾਇਆ ਦੇਣ ਲਈ ਆਮ ਤੌਰ ’ਤੇ 90 ਦਿਨ ਹੁੰਦੇ ਹਨ।
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = ਜੇ ਜੱਜ ਕਹੇ ਕਿ ਘਰ ਛੱਡਣਾ ਪਵੇਗਾ, ਤਾਂ ਉਹ ਤਾਰੀਖ਼ ਤੈਅ ਕਰਦਾ ਹੈ। ਜੇ ਘਰ ਵਿੱਚ ਬੱਚੇ, ਬਿਮਾਰ ਜਾਂ ਬਜ਼ੁਰਗ ਹਨ, ਤਾਂ ਹੋਰ ਸਮਾਂ ਮੰਗੋ।

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = ਹੋਰ ਸਮਾਂ, ਮਕਾਨ ਮਾਲਕ ਨਾਲ ਸਮਝੌਤਾ ਜਾਂ ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਮਦਦ।

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
l-36hs5 = **ਕੰਟਰੈਕਟ ਖ਼ਤਮ ਕਰਨ ਦੀ ਚਿੱਠੀ (disdetta)।** ਇਹ ਉਸ ਮਕਾਨ ਮਾਲਕ ਦੀ ਚਿੱਠੀ ਹੈ ਜੋ ਕੰਟਰੈਕਟ ਰਿਨਿਊ ਨਹੀਂ ਕਰਨਾ ਚਾਹੁੰਦਾ। ਇਹ ਅਜੇ ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ ਨਹੀਂ ਹੈ। ਇਸ ਨੂੰ ਕਿਰਾਏਦਾਰਾਂ ਦੀ ਯੂਨੀਅਨ ਜਾਂ ਵਕੀਲ ਕੋਲ ਲੈ ਕੇ ਜਾਓ।
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
l-vjt8i = **ਕੰਟਰੈਕਟ ਖ਼ਤਮ ਹੋਣ ’ਤੇ ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ।** ਇਹ ਉਸ ਨਾਲ ਵੀ ਹੁੰਦਾ ਹੈ ਜਿਸ ਨੇ ਹਮੇਸ਼ਾ ਕਿਰਾਇਆ ਦਿੱਤਾ। ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = ਨਾਬਾਲਗ
l-bma9u = **ਘਰ ਵਿੱਚ ਨਾਬਾਲਗ ਜਾਂ ਬਿਮਾਰ ਲੋਕ ਹਨ?** ਸਭ ਨੂੰ ਦੱਸੋ: ਜੱਜ, ਵਕੀਲ, ਨਗਰਪਾਲਿਕਾ।

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = ਅਦਾਲਤ ਦਾ ਕਰਮਚਾਰੀ
p-dgwye = ਅਦਾਲਤ ਦੇ ਕਰਮਚਾਰੀ ਦੇ ਆਉਣ ਦਾ ਦਿਨ ਨੇੜੇ ਹੈ ਅਤੇ ਰਹਿਣ ਦੀ ਥਾਂ ਨਹੀਂ ਹੈ? ਉਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਕੋਲ ਦੁਬਾਰਾ ਜਾਓ। ਕਾਗ਼ਜ਼ ਅਤੇ ਦਵਾਈਆਂ ਸੁਰੱਖਿਅਤ ਥਾਂ ਰੱਖੋ।
