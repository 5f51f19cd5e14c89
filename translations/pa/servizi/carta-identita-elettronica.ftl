### Carta d'identità elettronica (CIE) — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
title = ਇਲੈਕਟ੍ਰਾਨਿਕ ਪਛਾਣ ਪੱਤਰ (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
summary = ਨਗਰਪਾਲਿਕਾ ਤੋਂ { -carta-di-identita } ਕਿਵੇਂ ਬਣਵਾਉਣਾ ਹੈ।
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
keywords = ਪਛਾਣ ਪੱਤਰ; ਆਈਡੀ ਕਾਰਡ; CIE; ਕਾਰਤਾ ਦੀ ਇਦੈਂਤੀਤਾ; ਸ਼ਨਾਖਤੀ ਕਾਰਡ; ਕਾਰਡ
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
f-qkzzb = ਪੁਰਾਣਾ ਕਾਰਡ, ਜਾਂ ਗੁੰਮ ਹੋ ਗਿਆ ਤਾਂ ਪੁਲਿਸ ਰਿਪੋਰਟ
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
f-hbapn = ਇਲੈਕਟ੍ਰਾਨਿਕ ਪਛਾਣ ਪੱਤਰ
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
p-z4u3s = ਪਛਾਣ ਪੱਤਰ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ। ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕ ਇਸ ਨਾਲ ਹੋਰ ਦੇਸ਼ਾਂ ਵਿੱਚ **ਨਹੀਂ** ਜਾ ਸਕਦੇ।

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-xppbb = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਉਸ ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਹੈ। ਬੱਚਿਆਂ ਲਈ ਵੀ ਬਣਵਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
l-ysu4r = ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ ਦੇ [ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੇ ਦਫ਼ਤਰ (anagrafe)][1] ਵਿੱਚ ਸਮਾਂ ਲਓ। ਵੈੱਬਸਾਈਟ { $booking_url } ’ਤੇ ਵੀ ਲੈ ਸਕਦੇ ਹੋ।
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫ਼ੋਟੋ
l-j245n = ਦਸਤਾਵੇਜ਼ ਅਤੇ [ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫ਼ੋਟੋ (fototessera)][1] ਲੈ ਕੇ ਆਪ ਜਾਓ।
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
l-cwaen = ਆਪਣੀ ਜਾਣਕਾਰੀ ਧਿਆਨ ਨਾਲ ਦੇਖੋ। ਦਸਤਖ਼ਤ ਅਤੇ [ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ][1] ਦਿਓ।
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = ਕਾਊਂਟਰ ’ਤੇ ਪੈਸੇ ਦਿਓ।
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = ਕਾਗ਼ਜ਼ ਸਾਂਭ ਕੇ ਰੱਖੋ: ਇਸ ’ਤੇ **PIN** ਅਤੇ **PUK** ਕੋਡਾਂ ਦਾ ਪਹਿਲਾ ਹਿੱਸਾ ਹੈ।
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = ਕਾਰਡ ਡਾਕ ਰਾਹੀਂ ਜਾਂ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਆਉਂਦਾ ਹੈ। ਕਾਰਡ ਦੇ ਨਾਲ ਕੋਡਾਂ ਦਾ ਦੂਜਾ ਹਿੱਸਾ ਹੁੰਦਾ ਹੈ।

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
p-qwyr8 = ਕਾਰਡ ਆਮ ਤੌਰ ’ਤੇ ਕੰਮ ਵਾਲੇ ਕੁਝ ਦਿਨਾਂ ਵਿੱਚ ਆ ਜਾਂਦਾ ਹੈ। ਉਦੋਂ ਤੱਕ ਰਸੀਦ ਵਰਤੋ।
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = **ਕਾਗ਼ਜ਼ ਵਾਲਾ** ਪੁਰਾਣਾ ਪਛਾਣ ਪੱਤਰ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਅਜੇ ਉਹੀ ਹੈ, ਤਾਂ ਤੁਰੰਤ ਨਵਾਂ ਬਣਵਾਓ।

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = ਸਰਕਾਰ ਨੇ ਇੱਕ ਕੀਮਤ ਤੈਅ ਕੀਤੀ ਹੈ। ਨਗਰਪਾਲਿਕਾ ਥੋੜ੍ਹੀ ਰਕਮ ਹੋਰ ਜੋੜ ਸਕਦੀ ਹੈ। ਸਮਾਂ ਲੈਣ ਵੇਲੇ ਪੁੱਛੋ।

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = ਨਾਬਾਲਗ
l-6awcv = ਨਾਬਾਲਗ ਬੱਚੇ ਲਈ ਆਮ ਤੌਰ ’ਤੇ ਮਾਂ ਅਤੇ ਪਿਓ ਆਉਂਦੇ ਹਨ। ਬੱਚੇ ਨੂੰ ਵੀ ਨਾਲ ਲੈ ਕੇ ਜਾਓ।
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = ਜੇ ਤੁਸੀਂ ਬਿਮਾਰੀ ਕਰਕੇ ਘਰੋਂ ਬਾਹਰ ਨਹੀਂ ਜਾ ਸਕਦੇ, ਤਾਂ ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਪੁੱਛੋ: ਕੋਈ ਵਿਅਕਤੀ ਤੁਹਾਡੇ ਘਰ ਆ ਸਕਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
p-qk8k7 = ਤੁਸੀਂ ਕਿਤੇ ਜਾਣਾ ਹੈ ਜਾਂ ਕੋਈ ਜ਼ਰੂਰੀ ਕੰਮ ਹੈ ਅਤੇ ਸਮਾਂ ਨਹੀਂ ਮਿਲ ਰਿਹਾ? { -anagrafe(case: "obl") } ਵਿੱਚ ਦੱਸੋ: ਗੰਭੀਰ ਮਾਮਲਿਆਂ ਲਈ ਹੋਰ ਰਸਤਾ ਹੈ।
