### Asilo nido e scuola dell'infanzia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
title = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ ਅਤੇ ਪ੍ਰੀ-ਸਕੂਲ
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = 0 ਤੋਂ 5 ਸਾਲ ਦੇ ਬੱਚਿਆਂ ਨੂੰ ਕਿੱਥੇ ਛੱਡਣਾ ਹੈ ਅਤੇ ਘੱਟ ਪੈਸੇ ਕਿਵੇਂ ਦੇਣੇ ਹਨ।
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
# term: asilo → { -protezione-internazionale } = ਅੰਤਰਰਾਸ਼ਟਰੀ ਸੁਰੱਖਿਆ (ਪਨਾਹ)
keywords = ਨਰਸਰੀ; ਅਜ਼ੀਲੋ ਨੀਦੋ; ਨੀਦੋ; ਮਾਤੇਰਨਾ; ਬੋਨਸ ਨੀਦੋ; ਪ੍ਰੀ-ਸਕੂਲ; ਛੋਟੇ ਬੱਚੇ; ਕਰੈੱਚ
# it: un documento di un genitore
f-zigv2 = ਮਾਂ ਜਾਂ ਪਿਓ ਦਾ ਪਛਾਣ ਦਸਤਾਵੇਜ਼
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
f-ce5xz = ਬੱਚੇ ਦਾ ਟੈਕਸ ਕੋਡ
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = ਟੀਕਾ
f-x9343 = ਟੀਕਿਆਂ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
f-mkn4v = ਨਰਸਰੀ ਜਾਂ ਪ੍ਰੀ-ਸਕੂਲ ਵਿੱਚ ਸੀਟ
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
p-q8bfe = [ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ (asilo nido)][1] 3 ਸਾਲ ਤੱਕ ਦੇ ਬੱਚਿਆਂ ਲਈ ਹੈ। **ਪ੍ਰੀ-ਸਕੂਲ (scuola dell’infanzia)** 3 ਤੋਂ 5 ਸਾਲ ਤੱਕ ਹੈ।

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = ਸਾਰੇ ਪਰਿਵਾਰਾਂ ਲਈ। ਦੋਵਾਂ ਵਿੱਚੋਂ ਕੋਈ ਵੀ ਲਾਜ਼ਮੀ ਨਹੀਂ, ਪਰ ਇਤਾਲਵੀ ਸਿੱਖਣ ਵਿੱਚ ਇਹ ਬਹੁਤ ਮਦਦ ਕਰਦੇ ਹਨ।

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
p-3v2xq = **ਨਰਸਰੀ:**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = ਨਗਰਪਾਲਿਕਾ (Comune) ਵਿੱਚ ਪੁੱਛੋ ਕਿ ਅਰਜ਼ੀ ਕਦੋਂ ਦੇ ਸਕਦੇ ਹੋ। ਆਮ ਤੌਰ ’ਤੇ ਬਸੰਤ ਵਿੱਚ।
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
l-4qiqu = ਪਹਿਲਾਂ [ISEE][1] ਬਣਵਾਓ।
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = ਅਰਜ਼ੀ ਦਿਓ। ਜੇ ਸੀਟਾਂ ਘੱਟ ਹੋਣ, ਤਾਂ ਸੂਚੀ ਬਣਦੀ ਹੈ।
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = ਟੀਕਾ
l-kxwnq = ਦਾਖ਼ਲੇ ਤੋਂ ਪਹਿਲਾਂ [ਟੀਕੇ][1] ਦੇਖ ਲਓ।
# it: **Scuola dell'infanzia:**
p-8nwfi = **ਪ੍ਰੀ-ਸਕੂਲ:**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = ਸਕੂਲ ਦੇ ਦਫ਼ਤਰ (segreteria) ਵਿੱਚ ਜਾਓ। ਆਮ ਤੌਰ ’ਤੇ ਅਰਜ਼ੀ ਸਰਦੀਆਂ ਵਿੱਚ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = ਜੇ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਆਏ ਹੋ, ਤਾਂ ਪੁੱਛੋ ਕਿ ਅਜੇ ਸੀਟ ਹੈ ਜਾਂ ਨਹੀਂ।

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-vqccf = **ਨਰਸਰੀ:** ਹਰ ਮਹੀਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ISEE ਘੱਟ ਹੋਵੇ ਤਾਂ ਘੱਟ ਲੱਗਦੇ ਹਨ। [INPS][1] **ਨਰਸਰੀ ਬੋਨਸ (bonus nido)** ਵੀ ਦਿੰਦਾ ਹੈ।
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **ਸਰਕਾਰੀ ਪ੍ਰੀ-ਸਕੂਲ:** ਮੁਫ਼ਤ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਖਾਣੇ (mensa) ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ।
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-ue362 = ਬੋਨਸ ਲਈ ਸਾਰੀਆਂ ਰਸੀਦਾਂ ਸਾਂਭ ਕੇ ਰੱਖੋ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਅਰਜ਼ੀ ਮੁਫ਼ਤ ਭਰਦਾ ਹੈ।

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
p-3z85y = ਜਿਨ੍ਹਾਂ ਬੱਚਿਆਂ ਦੇ ਲਾਜ਼ਮੀ ਟੀਕੇ ਨਹੀਂ ਲੱਗੇ, ਉਹ ਦਾਖ਼ਲ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਜੇ ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ ਟੀਕਾ ਨਹੀਂ ਲਗਾ ਸਕਦਾ, ਤਾਂ ਉਸ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ ਲੈ ਕੇ ਜਾਓ।

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
p-prc75 = ਨਰਸਰੀ ਵਿੱਚ ਸੀਟ ਨਹੀਂ? ਪੁੱਛੋ ਕਿ ਨਗਰਪਾਲਿਕਾ ਕੋਲ ਹੋਰ ਨਰਸਰੀਆਂ ਵਿੱਚ ਸੀਟਾਂ ਹਨ ਜਾਂ ਨਹੀਂ, ਪ੍ਰਾਈਵੇਟ ਵਿੱਚ ਵੀ। [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਤੋਂ ਵੀ ਪੁੱਛੋ।
