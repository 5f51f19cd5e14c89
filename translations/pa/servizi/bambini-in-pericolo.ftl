### Bambini e ragazzi in pericolo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ ਅਤੇ ਨੌਜਵਾਨ
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
summary = ਨਾਬਾਲਗਾਂ ਲਈ ਅਤੇ ਉਹਨਾਂ ਲਈ ਨੰਬਰ ਜੋ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਮੁਸ਼ਕਲ ਵਿੱਚ ਦੇਖਦੇ ਹਨ।
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; ਤੇਲੇਫੋਨੋ ਅਜ਼ੂਰੋ; ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚਾ; ਬੱਚੇ ਨੂੰ ਮਾਰਨਾ; ਬੁਲਿੰਗ; 19696; ਬੱਚੇ ਨਾਲ ਜ਼ੁਲਮ; ਬੱਚੇ ਨੂੰ ਕੁੱਟਦੇ ਹਨ; ਬੱਚੇ ਦਾ ਸ਼ੋਸ਼ਣ; ਬੱਚੇ ਨੂੰ ਤੰਗ ਕਰਦੇ ਹਨ
# it: ascolto e aiuto
f-8vamq = ਗੱਲ ਸੁਣਨਾ ਅਤੇ ਮਦਦ
# it: bambini in pericolo
f-y7s7g = ਖ਼ਤਰੇ ਵਿੱਚ ਬੱਚੇ
# it: ascolto per ragazzi
f-393m5 = ਨੌਜਵਾਨਾਂ ਦੀ ਗੱਲ ਸੁਣਨਾ
# it: emergenza
f-b58zz = ਐਮਰਜੈਂਸੀ
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = ਜੇ ਤੁਸੀਂ ਬੱਚੇ ਜਾਂ ਨੌਜਵਾਨ ਹੋ ਅਤੇ ਤੁਹਾਡੇ ਨਾਲ ਕੁਝ ਮਾੜਾ ਹੋ ਰਿਹਾ ਹੈ, ਤਾਂ ਤੁਸੀਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਇਹ ਮੁਫ਼ਤ ਹੈ।

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
p-3acsh = ਨਾਬਾਲਗਾਂ ਲਈ। ਮਾਪਿਆਂ, ਗੁਆਂਢੀਆਂ ਅਤੇ ਅਧਿਆਪਕਾਂ ਲਈ ਵੀ।

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = ਜੇ ਕਿਸੇ ਬੱਚੇ ਦੀ ਜਾਨ ਨੂੰ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ { $phone-emergenza } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
# it: Che cosa succede
c-mrwi4 = ਕੀ ਹੋ ਰਿਹਾ ਹੈ
# it: Numero
c-r749q = ਨੰਬਰ
# it: Un bambino è in pericolo
c-xvwb2 = ਕੋਈ ਬੱਚਾ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ
# it: Hai bisogno di parlare
c-9it7w = ਤੁਹਾਨੂੰ ਗੱਲ ਕਰਨ ਦੀ ਲੋੜ ਹੈ
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = ਕਿਸੇ ਸ਼ਾਂਤ ਥਾਂ ਤੋਂ ਫ਼ੋਨ ਕਰੋ।
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = ਦੱਸੋ ਕਿ ਕੀ ਹੋ ਰਿਹਾ ਹੈ। ਆਪਣਾ ਨਾਂ ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = ਸਲਾਹ ਸੁਣੋ। ਸਵਾਲ ਪੁੱਛੋ।

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = ਇੱਕ ਵਿਅਕਤੀ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ ਅਤੇ ਤੁਹਾਡੇ ’ਤੇ ਯਕੀਨ ਕਰਦਾ ਹੈ। ਜੇ ਖ਼ਤਰਾ ਹੈ, ਤਾਂ ਉਹ ਉਸ ਨੂੰ ਫ਼ੋਨ ਕਰਦਾ ਹੈ ਜੋ ਤੁਹਾਨੂੰ ਬਚਾ ਸਕਦਾ ਹੈ।

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = ਸਕੂਲ ਵਿੱਚ ਜਾਂ ਇੰਟਰਨੈੱਟ ’ਤੇ **ਬੁਲਿੰਗ**: ਸੁਨੇਹੇ ਸਾਂਭ ਕੇ ਰੱਖੋ ਅਤੇ ਕਿਸੇ ਵੱਡੇ ਨਾਲ ਗੱਲ ਕਰੋ।
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **ਤੁਹਾਡੀ ਮਰਜ਼ੀ ਤੋਂ ਬਿਨਾਂ ਤੁਹਾਡਾ ਵਿਆਹ ਕਰਵਾਉਣਾ ਚਾਹੁੰਦੇ ਹਨ** ਜਾਂ ਤੁਹਾਨੂੰ ਕਿਤੇ ਲੈ ਜਾਣਾ ਚਾਹੁੰਦੇ ਹਨ? ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
l-t478m = **ਤੁਸੀਂ ਮਾਂ ਜਾਂ ਪਿਓ ਹੋ ਅਤੇ ਹੁਣ ਸਹਿ ਨਹੀਂ ਹੁੰਦਾ?** [ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ (consultorio)][1] ਜਾਂ [ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali)][2] ਤੋਂ ਮਦਦ ਮੰਗੋ।
