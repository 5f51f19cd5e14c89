### Ospitare una persona straniera: la comunicazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = ਵਿਦੇਸ਼ੀ ਵਿਅਕਤੀ ਨੂੰ ਘਰ ਰੱਖਣਾ: ਸੂਚਨਾ
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = ਜੋ ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ ਦੇ ਵਿਅਕਤੀ ਨੂੰ ਆਪਣੇ ਘਰ ਰੱਖਦਾ ਹੈ, ਉਸ ਨੂੰ 48 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ ਦੱਸਣਾ ਪੈਂਦਾ ਹੈ।
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = ਮਹਿਮਾਨ ਰੱਖਣ ਦੀ ਸੂਚਨਾ
keywords = ਮਹਿਮਾਨ; ਓਸਪਿਤਾਲਿਤਾ; ਚੈਸਿਓਨੇ ਦੀ ਫਾਬਰੀਕਾਤੋ; 48 ਘੰਟੇ; ਘਰ ਵਿੱਚ ਰੱਖਣਾ; ਸੂਚਨਾ
# it: il documento di chi ospita
f-4hb96 = ਘਰ ਰੱਖਣ ਵਾਲੇ ਦਾ ਪਛਾਣ ਦਸਤਾਵੇਜ਼
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
f-kk82h = ਮਹਿਮਾਨ ਦਾ ਪਾਸਪੋਰਟ ਜਾਂ ਪਰਮਿਟ
# it: il contratto di casa o l'atto di proprietà
f-f33ja = ਘਰ ਦਾ ਕੰਟਰੈਕਟ ਜਾਂ ਮਾਲਕੀ ਦੇ ਕਾਗ਼ਜ਼
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
f-8vdf6 = ਸੂਚਨਾ ਦੀ ਰਸੀਦ
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = ਜੋ ਯੂਰਪੀ ਸੰਘ ਤੋਂ ਬਾਹਰਲੇ ਦੇਸ਼ ਦੇ ਵਿਅਕਤੀ ਨੂੰ ਆਪਣੇ ਘਰ ਰੱਖਦਾ ਹੈ, ਉਸ ਨੂੰ ਇਸ ਦੀ ਸੂਚਨਾ ਦੇਣੀ ਪੈਂਦੀ ਹੈ। ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ ਲਈ ਵੀ।

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = ਉਹਨਾਂ ਲਈ ਜੋ ਰਹਿਣ ਦੀ ਥਾਂ ਦਿੰਦੇ ਹਨ, ਮੁਫ਼ਤ ਵੀ। ਸੂਚਨਾ ਘਰ ਰੱਖਣ ਵਾਲਾ ਦਿੰਦਾ ਹੈ, ਮਹਿਮਾਨ ਨਹੀਂ।

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = ਮਹਿਮਾਨ ਰੱਖਣ ਦੀ ਸੂਚਨਾ
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-4h4fx = **ਮਹਿਮਾਨ ਰੱਖਣ ਦੀ ਸੂਚਨਾ (comunicazione di ospitalità)** ਦਾ ਫ਼ਾਰਮ ਲਓ। ਨਗਰਪਾਲਿਕਾ (Comune) ਜਾਂ Questura ਤੋਂ ਮੰਗੋ।
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = ਆਪਣੀ, ਮਹਿਮਾਨ ਦੀ ਅਤੇ ਘਰ ਦੀ ਜਾਣਕਾਰੀ ਲਿਖੋ। ਦਸਤਖ਼ਤ ਕਰੋ।
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = ਮਹਿਮਾਨ ਦੇ ਆਉਣ ਤੋਂ **48 ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ** ਫ਼ਾਰਮ ਜਮ੍ਹਾਂ ਕਰਵਾਓ।
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-xn7rj = ਜੇ ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਵਿੱਚ [Questura (ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ)][1] ਹੈ, ਤਾਂ ਫ਼ਾਰਮ ਉੱਥੇ ਲੈ ਜਾਓ। ਜੇ ਨਹੀਂ ਹੈ, ਤਾਂ ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿੱਥੇ ਲਿਜਾਣਾ ਹੈ।
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
l-ciuut = ਰਸੀਦ ਸਾਂਭ ਕੇ ਰੱਖੋ। ਇੱਕ ਕਾਪੀ ਮਹਿਮਾਨ ਨੂੰ ਦਿਓ।

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = ਪਰਮਿਟ ਦੀ ਰਸੀਦ
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-a3swy = ਇੱਕ ਰਸੀਦ। ਮਹਿਮਾਨ ਨੂੰ ਇਹ ਪਰਮਿਟ ਜਾਂ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਲਈ ਚਾਹੀਦੀ ਹੋ ਸਕਦੀ ਹੈ।

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = ਜੋ ਸੂਚਨਾ ਨਹੀਂ ਦਿੰਦਾ, ਉਸ ਨੂੰ ਜੁਰਮਾਨਾ ਹੋ ਸਕਦਾ ਹੈ। ਜੇ 48 ਘੰਟੇ ਲੰਘ ਗਏ ਹਨ, ਤਾਂ ਵੀ ਸੂਚਨਾ ਦਿਓ।
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-djk63 = ਜੇ ਘਰ ਰੱਖਣ ਵਾਲਾ ਸੂਚਨਾ ਨਹੀਂ ਦੇਣਾ ਚਾਹੁੰਦਾ, ਤਾਂ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦੇ ਦਫ਼ਤਰ)][1] ਤੋਂ ਸਲਾਹ ਲਓ।
