### Corsi di italiano per adulti al CPIA — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
title = CPIA ਵਿੱਚ ਬਾਲਗਾਂ ਲਈ ਇਤਾਲਵੀ ਦੇ ਕੋਰਸ
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ ਹੋਰ ਦੇਸ਼ਾਂ ਤੋਂ ਆਏ ਲੋਕਾਂ ਨੂੰ ਇਤਾਲਵੀ ਸਿਖਾਉਂਦਾ ਹੈ।
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
keywords = ਇਤਾਲਵੀ; ਇਤਾਲਵੀ ਦਾ ਕੋਰਸ; ਸਕੂਲ; A1; A2; ਇਤਾਲਵੀ ਦਾ ਟੈਸਟ; CPIA; ਇਟਾਲੀਅਨ ਸਿੱਖਣਾ
# it: un attestato del livello di italiano
f-s6y7y = ਇਤਾਲਵੀ ਦੇ ਪੱਧਰ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
p-pub9v = [CPIA Cremona][1] ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ ਹੈ। CPIA ਹੋਰ ਦੇਸ਼ਾਂ ਤੋਂ ਆਏ ਲੋਕਾਂ ਲਈ ਇਤਾਲਵੀ ਦੇ ਕੋਰਸ ਕਰਾਉਂਦੇ ਹਨ।

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = ਬਾਲਗਾਂ ਲਈ ਅਤੇ ਸੋਲਾਂ ਸਾਲ ਜਾਂ ਵੱਧ ਉਮਰ ਦੇ ਨੌਜਵਾਨਾਂ ਲਈ।

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
l-zyauu = CPIA ਤੋਂ ਪੁੱਛੋ ਕਿ ਦਾਖ਼ਲਾ ਕਦੋਂ ਹੁੰਦਾ ਹੈ।
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = ਇੱਕ ਟੈਸਟ ਦਿਓ। ਟੈਸਟ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਕਿੰਨੀ ਇਤਾਲਵੀ ਆਉਂਦੀ ਹੈ।
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = ਆਪਣੇ ਗਰੁੱਪ ਦੀਆਂ ਕਲਾਸਾਂ ਵਿੱਚ ਜਾਓ।
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = ਅਖ਼ੀਰ ਵਿੱਚ **ਸਰਟੀਫ਼ਿਕੇਟ (attestato)** ਮੰਗੋ।
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = ਸਾਨੂੰ ਥਾਵਾਂ ਅਤੇ ਸਮੇਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਜੇ ਪਤਾ ਨਹੀਂ ਸਕੂਲ ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ, ਤਾਂ [Mondinsieme][1] ਤੋਂ ਪੁੱਛੋ।

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-yewuc = ਕੋਰਸ A1 ਪੱਧਰ ਤੋਂ A2 ਪੱਧਰ ਤੱਕ ਹਨ। A2 ਪੱਧਰ [ਲੰਮੇ ਸਮੇਂ ਦੇ ਯੂਰਪੀ ਪਰਮਿਟ][1] ਲਈ ਵੀ ਚਾਹੀਦਾ ਹੈ।

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = ਇੱਕ ਪੁਰਾਣੇ ਪ੍ਰੋਜੈਕਟ ਦੇ ਕੋਰਸ
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਨੇ ਤਿੰਨ ਥਾਵਾਂ ’ਤੇ ਇਤਾਲਵੀ ਦੇ ਮਦਦਗਾਰ ਕੋਰਸ ਸ਼ੁਰੂ ਕੀਤੇ ਸਨ:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [ਕਾਸਾਲਮਾਜੋਰੇ][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [ਕਾਸਤੇਲਦੀਦੋਨੇ][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = ਨਾਬਾਲਗ
l-uewx6 = ਪਿਜ਼ੀਗੇਤੋਨੇ, [ਬਾਲਗਾਂ][1] ਲਈ ਅਤੇ [ਨਾਬਾਲਗਾਂ][2] ਲਈ
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = ਪ੍ਰੋਜੈਕਟ 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਯੂਰਪੀ ਫ਼ੰਡ ਵਰਤਦਾ ਸੀ। ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਕਿ ਉਹ ਕੋਰਸ ਅਜੇ ਵੀ ਹਨ ਜਾਂ ਨਹੀਂ।
