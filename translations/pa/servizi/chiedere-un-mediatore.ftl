### Chiedere un mediatore o un interprete — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ ਜਾਂ ਦੁਭਾਸ਼ੀਆ ਮੰਗਣਾ
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = ਦਫ਼ਤਰ, ਸਕੂਲ ਜਾਂ ਹਸਪਤਾਲ ਵਿੱਚ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲਾ ਵਿਅਕਤੀ ਕਿਵੇਂ ਮਿਲੇ।
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = ਦੁਭਾਸ਼ੀਆ; ਵਿਚੋਲਾ; ਟਰਾਂਸਲੇਟਰ; ਇਤਾਲਵੀ ਨਹੀਂ ਆਉਂਦੀ; ਪੰਜਾਬੀ ਬੋਲਣ ਵਾਲਾ; ਮੇਦਿਆਤੋਰੇ; ਅਨੁਵਾਦ; ਸਮਝ ਨਹੀਂ ਆਉਂਦੀ; ਚਿੱਠੀ ਦਾ ਅਨੁਵਾਦ
# it: un mediatore all'appuntamento
f-b8u3n = ਮੁਲਾਕਾਤ ਵੇਲੇ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ (mediatore)][1] ਇਤਾਲਵੀ ਅਤੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਦਾ ਹੈ। ਉਹ ਤੁਹਾਡੀ ਅਤੇ ਦਫ਼ਤਰ ਦੀ ਇੱਕ-ਦੂਜੇ ਨੂੰ ਸਮਝਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਤਾਲਵੀ ਔਖੀ ਲੱਗਦੀ ਹੈ।

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = ਸਮਾਂ ਲੈਣ ਵੇਲੇ ਕਹੋ: **mi serve un mediatore** (ਮੈਨੂੰ ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ ਚਾਹੀਦਾ ਹੈ)। ਆਪਣੀ ਭਾਸ਼ਾ ਦੱਸੋ।
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = ਕੁਝ ਦਿਨ ਪਹਿਲਾਂ ਮੰਗੋ। ਹਮੇਸ਼ਾ ਤੁਰੰਤ ਕੋਈ ਨਹੀਂ ਮਿਲਦਾ।
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
l-brta9 = ਉਸ ਨੂੰ ਦਫ਼ਤਰ ਬੁਲਾਉਂਦਾ ਹੈ, ਤੁਸੀਂ ਨਹੀਂ। ਇਹ ਸਕੂਲ, ਹਸਪਤਾਲ, ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ (servizi sociali) ਅਤੇ Questura ਲਈ ਹੈ।
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = ਕਰੇਮੋਨਾ ਵਿੱਚ ਤੁਸੀਂ [Mondinsieme][1] ਨਾਲ ਵੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = ਮੁਲਾਕਾਤ ਵੇਲੇ ਦਫ਼ਤਰ ਵਾਲਿਆਂ ਨਾਲ ਗੱਲ ਕਰੋ। ਵਿਚੋਲਾ ਸਾਰਾ ਕੁਝ ਅਨੁਵਾਦ ਕਰਦਾ ਹੈ।

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = ਵਿਚੋਲਾ ਸ਼ਬਦਾਂ ਦਾ ਅਨੁਵਾਦ ਕਰਦਾ ਹੈ ਅਤੇ ਰੀਤਾਂ-ਆਦਤਾਂ ਸਮਝਾਉਂਦਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ, ਉਹ ਗੁਪਤ ਰੱਖਦਾ ਹੈ।
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = ਸਿਹਤ ਜਾਂ ਪਰਿਵਾਰ ਦੀਆਂ ਗੱਲਾਂ ਲਈ ਕਿਸੇ ਬੱਚੇ ਨੂੰ ਦੁਭਾਸ਼ੀਆ **ਨਾ** ਬਣਾਓ।

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = ਸਰਕਾਰੀ ਦਫ਼ਤਰਾਂ ਵਿੱਚ ਆਮ ਤੌਰ ’ਤੇ ਪੈਸੇ ਨਹੀਂ ਲੱਗਦੇ। ਫਿਰ ਵੀ ਹਮੇਸ਼ਾ ਪਹਿਲਾਂ ਪੁੱਛੋ।

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **ਪੁਲਿਸ ਅਤੇ ਅਦਾਲਤ।** ਤੁਹਾਨੂੰ ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਏ ਦਾ ਹੱਕ ਹੈ।
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = ਸਹੁੰ ਵਾਲਾ ਅਨੁਵਾਦ
l-we2yx = **ਕਾਗ਼ਜ਼ਾਂ ਦਾ ਅਨੁਵਾਦ।** ਵਿਚੋਲਾ ਸਰਕਾਰੀ ਅਨੁਵਾਦ ਨਹੀਂ ਕਰਦਾ। [ਸਹੁੰ ਵਾਲਾ ਅਨੁਵਾਦ (traduzione giurata)][1] ਚਾਹੀਦਾ ਹੈ।
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਇਲਾਕੇ ਲਈ ਵਿਚੋਲਿਆਂ ਦੀ ਇੱਕ ਸਾਂਝੀ ਸੂਚੀ ਬਣਾਉਣਾ ਚਾਹੁੰਦਾ ਸੀ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਅਜੇ ਵੀ ਹੈ ਜਾਂ ਨਹੀਂ।

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲਾ ਕੋਈ ਨਹੀਂ ਹੈ? ਫ਼ੋਨ ’ਤੇ ਦੁਭਾਸ਼ੀਆ ਜਾਂ ਕੋਈ ਹੋਰ ਦਿਨ ਮੰਗੋ। ਜੋ ਕਾਗ਼ਜ਼ ਸਮਝ ਨਹੀਂ ਆਉਂਦਾ, ਉਸ ’ਤੇ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।
