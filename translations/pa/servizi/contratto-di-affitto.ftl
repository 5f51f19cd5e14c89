### Affittare una casa: il contratto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = ਘਰ ਕਿਰਾਏ ’ਤੇ ਲੈਣਾ: ਕੰਟਰੈਕਟ
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੀ ਦੇਖਣਾ ਹੈ ਅਤੇ ਕੰਟਰੈਕਟ ਰਜਿਸਟਰ ਕਰਵਾਉਣਾ ਕਿਉਂ ਜ਼ਰੂਰੀ ਹੈ।
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = ਘਰ ਦੀ ਸਕਿਓਰਿਟੀ
# term: canone → { -canone-di-affitto } = ਮਹੀਨੇ ਦਾ ਕਿਰਾਇਆ
keywords = ਕਿਰਾਇਆ; ਅਫੀਤੋ; ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ; ਸਕਿਓਰਿਟੀ; ਕਾਪਾਰਾ; ਮਕਾਨ ਮਾਲਕ; ਪਦਰੋਨੇ ਦੀ ਕਾਜ਼ਾ
# it: il contratto registrato
f-tp5cn = ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ **ਲਿਖਤੀ ਅਤੇ ਰਜਿਸਟਰਡ** ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਤਾਂ ਹੀ ਉਹ ਮੰਨਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਤੁਹਾਨੂੰ ਬਚਾਉਂਦਾ ਹੈ।

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = ਉਹਨਾਂ ਲਈ ਜੋ ਕਿਰਾਏ ’ਤੇ ਘਰ ਜਾਂ ਕਮਰਾ ਲੱਭਦੇ ਹਨ।

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = ਘਰ ਆਪ ਜਾ ਕੇ ਦੇਖੋ। ਦੇਖਣ ਤੋਂ ਪਹਿਲਾਂ ਕੋਈ ਪੈਸਾ ਨਾ ਦਿਓ।
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = ਮਹੀਨੇ ਦਾ ਕਿਰਾਇਆ
l-4wxtd = [ਮਹੀਨੇ ਦੇ ਕਿਰਾਏ (canone)][1] ਅਤੇ ਖ਼ਰਚਿਆਂ ਦੀ ਕੀਮਤ ਪੁੱਛੋ। ਪੁੱਛੋ ਕਿ ਹੀਟਿੰਗ ਦੇ ਪੈਸੇ ਕੌਣ ਦਿੰਦਾ ਹੈ।
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
l-6emna = ਕੰਟਰੈਕਟ ਪੜ੍ਹੋ। ਜੇ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਕਿਰਾਏਦਾਰਾਂ ਦੀ ਯੂਨੀਅਨ (sindacato degli inquilini) ਕੋਲ ਲੈ ਕੇ ਜਾਓ।
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = ਦਸਤਖ਼ਤ ਕਰੋ ਅਤੇ ਆਪਣੀ ਕਾਪੀ ਲਓ।
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = ਘਰ ਦੀ ਸਕਿਓਰਿਟੀ
l-rcxyn = [ਸਕਿਓਰਿਟੀ (caparra)][1] ਦਿਓ। ਇਹ ਤਿੰਨ ਮਹੀਨਿਆਂ ਦੇ ਕਿਰਾਏ ਤੋਂ ਵੱਧ ਨਹੀਂ ਹੋ ਸਕਦੀ।
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-xyr2s = ਮਕਾਨ ਮਾਲਕ **30 ਦਿਨਾਂ** ਦੇ ਅੰਦਰ [Agenzia delle Entrate (ਟੈਕਸ ਦਫ਼ਤਰ)][1] ਵਿੱਚ ਕੰਟਰੈਕਟ ਰਜਿਸਟਰ ਕਰਵਾਉਂਦਾ ਹੈ। ਰਸੀਦ ਮੰਗੋ।
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-wgpcp = ਹਮੇਸ਼ਾ ਅਜਿਹੇ ਤਰੀਕੇ ਨਾਲ ਪੈਸੇ ਦਿਓ ਜਿਸ ਦਾ ਤੁਹਾਡੇ ਕੋਲ ਸਬੂਤ ਹੋਵੇ। ਰਸੀਦਾਂ ਸਾਂਭ ਕੇ ਰੱਖੋ।

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-fpffi = ਰਜਿਸਟਰਡ ਕੰਟਰੈਕਟ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1], ਪਰਮਿਟ ਅਤੇ ਕਿਰਾਏ ਲਈ ਮਦਦ ਵਾਸਤੇ ਚਾਹੀਦਾ ਹੈ।

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = ਆਮ ਕੰਟਰੈਕਟ 4 ਜਮ੍ਹਾਂ 4 ਸਾਲ ਦੇ ਜਾਂ 3 ਜਮ੍ਹਾਂ 2 ਸਾਲ ਦੇ ਹੁੰਦੇ ਹਨ। ਛੋਟੇ ਕੰਟਰੈਕਟ ਵੀ ਹਨ। ਪਹਿਲਾਂ ਘਰ ਛੱਡਣ ਲਈ ਚਿੱਠੀ ਲਿਖਣੀ ਪੈਂਦੀ ਹੈ, ਆਮ ਤੌਰ ’ਤੇ 6 ਮਹੀਨੇ ਪਹਿਲਾਂ।

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = ਘਰ ਦੀ ਸਕਿਓਰਿਟੀ
p-6wvn9 = ਤੁਸੀਂ ਪਹਿਲੇ ਮਹੀਨੇ ਦਾ ਕਿਰਾਇਆ, ਸਕਿਓਰਿਟੀ ਅਤੇ ਕਈ ਵਾਰ ਏਜੰਸੀ ਦੇ ਪੈਸੇ ਦਿੰਦੇ ਹੋ। ਕਈ ਕੰਟਰੈਕਟਾਂ ’ਤੇ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਟੈਕਸ ਨਹੀਂ ਲੱਗਦਾ। ਜੇ ਲੱਗਦਾ ਹੈ, ਤਾਂ ਤੁਸੀਂ ਅਤੇ ਮਕਾਨ ਮਾਲਕ ਅੱਧਾ-ਅੱਧਾ ਦਿੰਦੇ ਹੋ।

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਨਹੀਂ ਹੋ, ਤਾਂ ਮਕਾਨ ਮਾਲਕ ਪੁਲਿਸ ਨੂੰ [ਸੂਚਨਾ][1] ਵੀ ਦਿੰਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
l-a3sjj = **ਕੰਟਰੈਕਟ ਰਜਿਸਟਰ ਨਹੀਂ ਹੈ?** ਤੁਸੀਂ ਆਪ ਰਜਿਸਟਰ ਕਰਵਾ ਸਕਦੇ ਹੋ। ਕਿਰਾਏਦਾਰਾਂ ਦੀ ਯੂਨੀਅਨ ਤੋਂ ਪੁੱਛੋ।
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **ਮਾਲਕ ਵਿਦੇਸ਼ੀਆਂ ਨੂੰ ਘਰ ਨਹੀਂ ਦਿੰਦਾ?** ਇਹ [ਵਿਤਕਰਾ][1] ਹੈ।
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
l-ehcu5 = **ਪੈਸੇ ਲੈ ਕੇ ਗ਼ਾਇਬ ਹੋ ਗਿਆ?** [ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ (denuncia)][1] ਕਰੋ।
