### Aprire un conto in banca o in posta — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = ਬੈਂਕ ਜਾਂ ਡਾਕਖਾਨੇ ਵਿੱਚ ਖਾਤਾ ਖੁਲ੍ਹਵਾਉਣਾ
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = ਤਨਖ਼ਾਹ ਅਤੇ ਮਦਦ ਲੈਣ ਲਈ ਸਾਦਾ ਖਾਤਾ ਤੁਹਾਡਾ ਹੱਕ ਹੈ।
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = ਬੈਂਕ ਖਾਤੇ ਦਾ ਕੋਡ
keywords = ਬੈਂਕ ਖਾਤਾ; ਬੈਂਕ; ਡਾਕਖਾਨਾ; IBAN; ਕੋਂਤੋ; ਪੋਸਤੇ ਪੇ; ਕਾਰਡ
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
# term: richiedente asilo → { -richiedente-asilo } = ਪਨਾਹ ਮੰਗਣ ਵਾਲਾ
f-3rway = ਇੱਕ ਦਸਤਾਵੇਜ਼: ਪਾਸਪੋਰਟ, ਪਛਾਣ ਪੱਤਰ, ਪਰਮਿਟ ਜਾਂ ਪਨਾਹ ਮੰਗਣ ਵਾਲੇ ਦਾ ਦਸਤਾਵੇਜ਼
# it: un conto con IBAN
# term: iban → { -iban } = ਬੈਂਕ ਖਾਤੇ ਦਾ ਕੋਡ
f-vvs3e = IBAN ਵਾਲਾ ਖਾਤਾ
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = ਬੈਂਕ ਖਾਤੇ ਦਾ ਕੋਡ
p-q4je7 = ਤਨਖ਼ਾਹ ਅਤੇ ਮਦਦ ਲਈ ਲਗਭਗ ਹਮੇਸ਼ਾ [IBAN][1] ਵਾਲਾ ਖਾਤਾ ਚਾਹੀਦਾ ਹੈ।

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = ਪਨਾਹ ਮੰਗਣ ਵਾਲਾ
p-y9bgt = ਉਹਨਾਂ ਲਈ ਜੋ ਯੂਰਪੀ ਸੰਘ ਵਿੱਚ ਕਾਨੂੰਨੀ ਤੌਰ ’ਤੇ ਰਹਿੰਦੇ ਹਨ। ਪਨਾਹ ਮੰਗਣ ਵਾਲਿਆਂ ਲਈ ਵੀ।

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = ਕਿਸੇ ਬੈਂਕ ਜਾਂ ਡਾਕਖਾਨੇ ਜਾਓ।
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = **ਬੁਨਿਆਦੀ ਖਾਤਾ (conto di base)** ਮੰਗੋ। ਇਹ ਘੱਟ ਖ਼ਰਚੇ ਵਾਲਾ ਸਾਦਾ ਖਾਤਾ ਹੈ।
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = ਟੈਕਸ ਕੋਡ
l-chxz2 = ਦਸਤਾਵੇਜ਼ ਅਤੇ ਟੈਕਸ ਕੋਡ ਲੈ ਕੇ ਜਾਓ।
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = ਪੜ੍ਹੋ ਕਿ ਸਾਲ ਦਾ ਕਿੰਨਾ ਖ਼ਰਚਾ ਹੈ। ਔਖੇ ਸ਼ਬਦ ਸਮਝਾਉਣ ਲਈ ਕਹੋ।
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = ਕਾਰਡ ਦਾ ਕੋਡ ਗੁਪਤ ਰੱਖੋ।

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
p-pmbap = ਬੁਨਿਆਦੀ ਖਾਤੇ ਦੀ ਸਾਲਾਨਾ ਕੀਮਤ ਬੱਝੀ ਹੋਈ ਹੈ। ਬਹੁਤ ਘੱਟ [ISEE][1] ਨਾਲ ਇਹ **ਮੁਫ਼ਤ** ਹੈ। ਬੈਂਕ ਤੋਂ ਹੱਦ ਪੁੱਛੋ।

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = ਬੁਨਿਆਦੀ ਖਾਤੇ ਵਿੱਚ ਰਕਮ ਜ਼ੀਰੋ ਤੋਂ ਹੇਠਾਂ ਨਹੀਂ ਜਾ ਸਕਦੀ।
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = ਆਪਣੇ ਦੇਸ਼ ਪੈਸੇ ਭੇਜਣ ਲਈ ਕੀਮਤਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ। ਸਿਰਫ਼ ਮਨਜ਼ੂਰਸ਼ੁਦਾ ਏਜੰਸੀਆਂ ਵਰਤੋ।
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = ਆਪਣਾ ਖਾਤਾ ਜਾਂ ਕਾਰਡ ਕਿਸੇ ਨੂੰ ਵਰਤਣ ਲਈ ਨਾ ਦਿਓ। ਜੋ ਮੰਗਦਾ ਹੈ, ਉਹ ਅਕਸਰ ਚੋਰੀ ਦੇ ਪੈਸੇ ਲੁਕਾਉਣਾ ਚਾਹੁੰਦਾ ਹੈ। ਜੁਰਮ ਤੁਹਾਡੇ ਸਿਰ ਵੀ ਪੈਂਦਾ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = ਬੈਂਕ ਨਾਂਹ ਕਰਦਾ ਹੈ? ਉਸ ਨੂੰ ਕਾਰਨ ਲਿਖ ਕੇ ਦੇਣਾ ਪੈਂਦਾ ਹੈ। ਬੈਂਕ ਨੂੰ ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਸਹਿਮਤ ਨਹੀਂ ਹੋ (**ਸ਼ਿਕਾਇਤ, reclamo**)। ਜੇ ਇਸ ਨਾਲ ਗੱਲ ਨਾ ਬਣੇ, ਤਾਂ Banca d’Italia (ਇਟਲੀ ਦੇ ਕੇਂਦਰੀ ਬੈਂਕ) ਕੋਲ ਜਾ ਸਕਦੇ ਹੋ: ਵੈੱਬਸਾਈਟ ਹੈ { $web }।
