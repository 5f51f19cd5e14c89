### 1522: aiuto contro violenza e stalking — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨ ਵਿਰੁੱਧ ਮਦਦ
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = ਇੱਕ ਮੁਫ਼ਤ ਨੰਬਰ, ਹਮੇਸ਼ਾ ਚਾਲੂ, ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨਾਲ ਹਿੰਸਾ ਹੁੰਦੀ ਹੈ ਜਾਂ ਕੋਈ ਪਿੱਛਾ ਕਰਦਾ ਹੈ।
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
keywords = ਹਿੰਸਾ; ਕੁੱਟਮਾਰ; ਪਿੱਛਾ ਕਰਨਾ; ਪਤੀ ਮਾਰਦਾ ਹੈ; ਘਰੇਲੂ ਹਿੰਸਾ; ਔਰਤਾਂ ਵਿਰੁੱਧ ਹਿੰਸਾ; ਸਹੁਰੇ ਤੰਗ ਕਰਦੇ ਹਨ; ਮੈਨੂੰ ਮਾਰਦਾ ਹੈ; ਕੁੱਟ; ਡਰ ਲੱਗਦਾ ਹੈ; ਬਲਾਤਕਾਰ; ਰੇਪ; ਮੇਰਾ ਬਲਾਤਕਾਰ ਹੋਇਆ; ਮੇਰਾ ਰੇਪ ਹੋਇਆ; ਮੇਰੇ ਨਾਲ ਜ਼ਬਰਦਸਤੀ; ਜਿਨਸੀ ਸ਼ੋਸ਼ਣ; ਛੇੜਛਾੜ; ਜ਼ਬਰਦਸਤੀ ਵਿਆਹ; ਮੇਰਾ ਵਿਆਹ ਜ਼ਬਰਦਸਤੀ ਕਰ ਰਹੇ ਹਨ; ਵਿਆਹ ਨਹੀਂ ਕਰਨਾ; ਪਤੀ ਧਮਕੀਆਂ ਦਿੰਦਾ ਹੈ; ਮੈਨੂੰ ਕੁੱਟਿਆ; ਮੈਨੂੰ ਮਾਰਿਆ; ਪਤੀ ਨੇ ਕੁੱਟਿਆ; ਮੈਨੂੰ ਕੁੱਟਿਆ ਗਿਆ; ਮੇਰਾ ਪਿੱਛਾ ਕਰਦਾ ਹੈ; ਮੈਨੂੰ ਬੰਦ ਕੀਤਾ; ਮੈਨੂੰ ਮਾਰਨਾ ਚਾਹੁੰਦਾ ਹੈ; ਬੌਸ ਮੈਨੂੰ ਛੂੰਹਦਾ ਹੈ; ਮੈਨੂੰ ਕੁੱਟਦਾ ਹੈ; ਘਰਵਾਲਾ ਕੁੱਟਦਾ ਹੈ; ਘਰਵਾਲਾ ਮਾਰਦਾ ਹੈ
# it: ascolto e informazioni
f-ggfw7 = ਗੱਲ ਸੁਣਨਾ ਅਤੇ ਜਾਣਕਾਰੀ
# it: violenza e stalking
f-tc9cr = ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨਾ (stalking)
# it: emergenza
f-2k7hv = ਐਮਰਜੈਂਸੀ
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = { $phone } ’ਤੇ ਇੱਕ ਵਿਅਕਤੀ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ। ਇਹ ਸੇਵਾ ਹਰ ਵੇਲੇ, ਹਰ ਰੋਜ਼ ਚਾਲੂ ਹੈ।

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = ਉਹਨਾਂ ਔਰਤਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨਾਲ ਹਿੰਸਾ ਹੁੰਦੀ ਹੈ ਜਾਂ ਕੋਈ ਪਿੱਛਾ ਕਰਦਾ ਹੈ। ਜੋ ਖ਼ਤਰੇ ਵਿੱਚ ਪਈ ਕਿਸੇ ਔਰਤ ਨੂੰ ਜਾਣਦਾ ਹੈ, ਉਹ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦਾ ਹੈ।
# it: Puoi chiamare anche senza documenti.
p-9m8nq = ਤੁਸੀਂ ਕਾਗ਼ਜ਼ਾਂ ਤੋਂ ਬਿਨਾਂ ਵੀ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = ਜੇ ਤੁਸੀਂ ਇਸ ਵੇਲੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ, ਤਾਂ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = ਗੱਲ ਕਰਨ ਲਈ ਕੋਈ ਸੁਰੱਖਿਅਤ ਥਾਂ ਲੱਭੋ।
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = { $phone-violenza-e-stalking } ’ਤੇ ਫ਼ੋਨ ਕਰੋ। ਕਾਲ **ਮੁਫ਼ਤ** ਹੈ।
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = ਦੱਸੋ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ। ਆਪਣਾ ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
l-t2a64 = ਪੁੱਛੋ ਕਿ [ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ (centro antiviolenza)][1] ਕਿੱਥੇ ਹੈ।
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = ਉਹ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ: ਆਪਣੀ ਭਾਸ਼ਾ ਤੁਰੰਤ ਦੱਸੋ। ਜੇ ਤੁਸੀਂ ਬੋਲ ਨਹੀਂ ਸਕਦੇ, ਤਾਂ { $phone-violenza-e-stalking } ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਚੈਟ (chat) ਵੀ ਹੈ।

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = ਇੱਕ ਵਿਅਕਤੀ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ ਅਤੇ ਸਮਝਾਉਂਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ। ਕਿਹੜਾ ਕਦਮ ਚੁੱਕਣਾ ਹੈ, ਇਹ ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
l-5mafj = ਜੇ ਤੁਹਾਡਾ ਘਰ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ, ਤਾਂ { -centro-antiviolenza } ਤੁਹਾਡੇ ਲਈ [ਬਚਾਅ ਘਰ (casa rifugio)][1] ਲੱਭ ਸਕਦਾ ਹੈ। ਇਹ ਗੁਪਤ ਅਤੇ ਸੁਰੱਖਿਅਤ ਥਾਂ ਹੈ।
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = ਤੁਹਾਡੇ ਬੱਚੇ ਤੁਹਾਡੇ ਨਾਲ ਆ ਸਕਦੇ ਹਨ।
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = ਆਮਦਨ
l-f7duw = ਘਰ ਵਿੱਚ ਕੁੱਟਮਾਰ ਜਾਂ ਬੁਰਾ ਸਲੂਕ (maltrattamenti), ਪਿੱਛਾ ਕਰਨ (stalking) ਅਤੇ ਜਿਨਸੀ ਹਿੰਸਾ ਦੇ ਮਾਮਲੇ ਵਿੱਚ ਵਕੀਲ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦਿੰਦੀ ਹੈ][1], **ਆਮਦਨ ਭਾਵੇਂ ਜਿੰਨੀ ਵੀ ਹੋਵੇ**।

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
# term: centro antiviolenza → { -centro-antiviolenza } = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
p-2rxzn = ਕਾਨੂੰਨ ਵਿੱਚ ਘਰੇਲੂ ਹਿੰਸਾ ਸਹਿਣ ਵਾਲਿਆਂ ਲਈ [ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ][1] ਹੈ। ਇਹ ਆਪਣੇ ਆਪ ਨਹੀਂ ਮਿਲਦਾ: { -centro-antiviolenza(case: "obl") } ਜਾਂ ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
p-7sjhr = ਤੁਹਾਡਾ ਪਰਮਿਟ ਪਰਿਵਾਰ ਲਈ ਹੈ? ਜੇ ਤੁਸੀਂ ਪਤੀ ਨੂੰ ਛੱਡਦੇ ਹੋ, ਤਾਂ ਆਮ ਤੌਰ ’ਤੇ ਤੁਸੀਂ ਆਪਣਾ ਵੱਖਰਾ ਪਰਮਿਟ ਮੰਗ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ { -centro-antiviolenza(case: "obl") } ਜਾਂ ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ
p-mns8n = ਤੁਹਾਨੂੰ ਸੱਟ ਲੱਗੀ ਹੈ? [ਹਸਪਤਾਲ ਦੀ ਐਮਰਜੈਂਸੀ (pronto soccorso)][1] ਜਾਓ। ਨਰਸ ਨੂੰ ਕਹੋ: **ho subito violenza** (ਮੇਰੇ ਨਾਲ ਹਿੰਸਾ ਹੋਈ ਹੈ)। ਤੁਹਾਨੂੰ ਵੱਖਰੇ ਤੌਰ ’ਤੇ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਗੱਲ ਗੁਪਤ ਰਹਿੰਦੀ ਹੈ।

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = ਤੁਹਾਡੀ ਸੁਰੱਖਿਆ ਲਈ
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਦੇਖਦਾ ਹੈ, ਤਾਂ ਕਾਲਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚੋਂ ਇਹ ਕਾਲ ਮਿਟਾ ਦਿਓ।
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = ਜੇ ਹੋ ਸਕੇ, ਤਾਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਦੇ ਫ਼ੋਨ ਤੋਂ ਕਾਲ ਕਰੋ ਜਿਸ ’ਤੇ ਤੁਹਾਨੂੰ ਭਰੋਸਾ ਹੈ।
