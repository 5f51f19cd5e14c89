### Licenza media per adulti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
title = ਬਾਲਗਾਂ ਲਈ ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ (licenza media)
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = ਵੱਡੇ ਹੋ ਕੇ ਸਰਕਾਰੀ ਸਕੂਲ ਤੋਂ ਮਿਡਲ ਸਕੂਲ ਦਾ ਡਿਪਲੋਮਾ ਲੈਣਾ।
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
keywords = ਤੇਰਸਾ ਮੇਦੀਆ; ਲਿਚੈਂਸਾ ਮੇਦੀਆ; ਅੱਠਵੀਂ; ਡਿਪਲੋਮਾ; ਰਾਤ ਦਾ ਸਕੂਲ; CPIA
# it: un documento di identità o il permesso
f-ykmcq = ਪਛਾਣ ਦਸਤਾਵੇਜ਼ ਜਾਂ ਪਰਮਿਟ
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
f-nskkk = ਮਿਡਲ ਸਕੂਲ ਦਾ ਡਿਪਲੋਮਾ (diploma di scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
p-54pug = [ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ (licenza media)][1] ਕਈ ਕੰਮਾਂ, ਸਰਕਾਰੀ ਭਰਤੀਆਂ (concorsi) ਅਤੇ ਅੱਗੇ ਪੜ੍ਹਨ ਲਈ ਚਾਹੀਦਾ ਹੈ।

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = ਉਹਨਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦੀ ਉਮਰ ਘੱਟੋ-ਘੱਟ 16 ਸਾਲ ਹੈ ਅਤੇ ਜਿਨ੍ਹਾਂ ਕੋਲ ਇਹ ਡਿਪਲੋਮਾ ਨਹੀਂ ਹੈ। ਖ਼ਾਸ ਮਾਮਲਿਆਂ ਵਿੱਚ 15 ਸਾਲ ਦੀ ਉਮਰ ਵਿੱਚ ਵੀ ਦਾਖ਼ਲ ਹੋ ਸਕਦੇ ਹਨ।

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
l-36vpn = [CPIA][1] ਤੋਂ ਪੁੱਛੋ ਕਿ ਦਾਖ਼ਲਾ ਕਦੋਂ ਹੁੰਦਾ ਹੈ।
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = ਸਕੂਲ ਦਾ ਨਤੀਜਾ ਕਾਰਡ
l-7vi4r = ਪਛਾਣ ਦਸਤਾਵੇਜ਼ ਲੈ ਕੇ ਜਾਓ। ਜੇ ਨਤੀਜਾ ਕਾਰਡ ਅਤੇ ਸਰਟੀਫ਼ਿਕੇਟ ਹਨ, ਉਹ ਵੀ।
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = ਗੱਲਬਾਤ ਅਤੇ ਟੈਸਟ ਹੁੰਦਾ ਹੈ। ਸਕੂਲ ਦੇਖਦਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਕੀ ਆਉਂਦਾ ਹੈ।
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = ਜੇ ਤੁਹਾਡੀ ਇਤਾਲਵੀ ਕਾਫ਼ੀ ਨਹੀਂ, ਤਾਂ [ਇਤਾਲਵੀ ਦੇ ਕੋਰਸ][1] ਤੋਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹੋ।
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = ਕਲਾਸਾਂ ਵਿੱਚ ਜਾਓ। ਅਖ਼ੀਰ ਵਿੱਚ ਇਮਤਿਹਾਨ ਦਿਓ।

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = ਡਿਪਲੋਮਾ। ਇਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਹਾਈ ਸਕੂਲ ਸ਼ਾਮ ਨੂੰ ਵੀ ਕਰ ਸਕਦੇ ਹੋ।

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = ਆਪਣੇ ਦੇਸ਼ ਵਿੱਚ ਪੜ੍ਹੇ ਹੋ? ਸਕੂਲ ਕੋਰਸ ਛੋਟਾ ਕਰ ਸਕਦਾ ਹੈ।
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = ਸ਼ਿਫ਼ਟਾਂ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹੋ? ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ-ਕਿਹੜੇ ਗਰੁੱਪ ਹਨ।

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = ਸਕੂਲ ਨਹੀਂ ਲੱਭਦਾ? [Mondinsieme][1] ਜਾਂ ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune) ਤੋਂ ਪੁੱਛੋ।
