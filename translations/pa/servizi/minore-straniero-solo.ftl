### Minorenne straniero senza genitori — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = ਨਾਬਾਲਗ
title = ਮਾਪਿਆਂ ਤੋਂ ਬਿਨਾਂ ਵਿਦੇਸ਼ੀ ਨਾਬਾਲਗ
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
summary = ਜੇ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ ਅਤੇ ਤੁਸੀਂ ਇਕੱਲੇ ਹੋ, ਤਾਂ ਤੁਹਾਨੂੰ ਘਰ, ਸਕੂਲ ਅਤੇ { -tutore } ਦਾ ਹੱਕ ਹੈ।
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = ਨਾਬਾਲਗ
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
keywords = ਇਕੱਲਾ ਨਾਬਾਲਗ; MSNA; ਸਰਪ੍ਰਸਤ; ਕੋਮੂਨਿਤਾ; ਇਕੱਲਾ ਮੁੰਡਾ; ਇਕੱਲੀ ਕੁੜੀ; ਮੈਂ ਇਕੱਲਾ ਹਾਂ; ਮਾਪਿਆਂ ਤੋਂ ਬਿਨਾਂ
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
# term: minore → { -minore } = ਨਾਬਾਲਗ
f-dhnvt = ਸੁਰੱਖਿਅਤ ਥਾਂ, ਸਰਪ੍ਰਸਤ ਅਤੇ ਨਾਬਾਲਗ ਵਾਲਾ ਪਰਮਿਟ
# it: emergenza
f-8qs5y = ਐਮਰਜੈਂਸੀ
# it: bambini in pericolo
f-8qyjt = ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = ਨਾਬਾਲਗ
p-evqs4 = ਜੇ ਤੁਸੀਂ ਨਾਬਾਲਗ ਹੋ, ਤਾਂ ਸਿਰਫ਼ ਕਾਗ਼ਜ਼ ਨਾ ਹੋਣ ਕਰਕੇ ਇਟਲੀ ਤੋਂ ਤੁਹਾਨੂੰ **ਕੋਈ ਨਹੀਂ ਕੱਢ ਸਕਦਾ**। ਬਹੁਤ ਥੋੜ੍ਹੀਆਂ ਛੋਟਾਂ ਹਨ, ਅਤੇ ਉਹਨਾਂ ਦਾ ਫ਼ੈਸਲਾ ਜੱਜ ਕਰਦਾ ਹੈ।

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ ਅਤੇ ਜਿਨ੍ਹਾਂ ਦੇ ਮਾਪੇ ਜਾਂ ਕੋਈ ਹੋਰ ਜ਼ਿੰਮੇਵਾਰ ਬਾਲਗ ਇੱਥੇ ਨਹੀਂ ਹੈ।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = ਜੇ ਤੁਸੀਂ ਇਸ ਵੇਲੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = ਪੁਲਿਸ, ਨਗਰਪਾਲਿਕਾ (Comune) ਜਾਂ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][1] ਕੋਲ ਜਾਓ। ਦੱਸੋ ਕਿ ਤੁਹਾਡੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ਨਾਲ ਕੋਈ ਬਾਲਗ ਨਹੀਂ ਹੈ।
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
l-ttaez = ਉਹ ਤੁਹਾਨੂੰ ਇੱਕ ਸੁਰੱਖਿਅਤ ਥਾਂ ਲੈ ਜਾਂਦੇ ਹਨ, ਜੋ ਆਮ ਨਿਯਮ ਮੁਤਾਬਕ ਸਿਰਫ਼ ਨਾਬਾਲਗਾਂ ਲਈ ਹੁੰਦੀ ਹੈ।
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = ਕੋਈ ਵਿਚੋਲੇ ਦੀ ਮਦਦ ਨਾਲ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰਦਾ ਹੈ। ਉਮਰ ਅਤੇ ਪਰਿਵਾਰ ਬਾਰੇ ਸੱਚ ਦੱਸੋ।
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
l-ju445 = ਜੱਜ ਤੁਹਾਡਾ [ਸਰਪ੍ਰਸਤ (tutore)][1] ਬਣਾਉਂਦਾ ਹੈ। ਇਹ ਇੱਕ ਬਾਲਗ ਹੈ ਜੋ ਫ਼ੈਸਲਿਆਂ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
l-5uusz = ਸਰਪ੍ਰਸਤ ਤੁਹਾਡੇ ਲਈ ਪਰਮਿਟ ਅਤੇ ਡਾਕਟਰ ਮੰਗਦਾ ਹੈ। ਤੁਸੀਂ ਸਕੂਲ ਜਾਂਦੇ ਹੋ।

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = ਰਹਿਣ ਦੀ ਥਾਂ, ਸਕੂਲ, ਡਾਕਟਰ, ਵਕੀਲ। ਸਭ ਮੁਫ਼ਤ ਹੈ।

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **ਇਟਲੀ ਜਾਂ ਯੂਰਪ ਵਿੱਚ ਕੋਈ ਰਿਸ਼ਤੇਦਾਰ ਹੈ?** ਦੱਸੋ: ਹੋ ਸਕਦਾ ਹੈ ਤੁਸੀਂ ਉਸ ਕੋਲ ਜਾ ਸਕੋ।
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
l-84ek9 = **18 ਸਾਲ ਦੇ ਹੋਣ ਵਾਲੇ ਹੋ?** ਜਨਮ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਸਰਪ੍ਰਸਤ ਤੋਂ ਨਵੇਂ ਪਰਮਿਟ ਅਤੇ 18 ਸਾਲ ਤੋਂ ਬਾਅਦ ਦੀ ਮਦਦ ਬਾਰੇ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = ਜੇ ਕੋਈ ਤੁਹਾਡੇ ਤੋਂ ਜ਼ਬਰਦਸਤੀ ਕੰਮ ਕਰਵਾਉਂਦਾ ਹੈ ਜਾਂ ਪੈਸੇ ਮੰਗਦਾ ਹੈ, ਤਾਂ ਸੈਂਟਰ ਦੇ ਕਰਮਚਾਰੀ (educatore) ਨਾਲ ਗੱਲ ਕਰੋ। ਤੁਸੀਂ { $phone-bambini-in-pericolo } ’ਤੇ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।
