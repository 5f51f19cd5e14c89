### Nato in Italia: cittadinanza a 18 anni — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
title = ਇਟਲੀ ਵਿੱਚ ਜੰਮੇ: 18 ਸਾਲ ਦੀ ਉਮਰ ’ਤੇ ਨਾਗਰਿਕਤਾ
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = ਜੋ ਇਟਲੀ ਵਿੱਚ ਜੰਮਿਆ ਹੈ, ਉਸ ਕੋਲ ਨਾਗਰਿਕ ਬਣਨ ਲਈ ਇੱਕ ਸਾਲ ਦਾ ਸਮਾਂ ਹੈ।
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
keywords = ਇਟਲੀ ਵਿੱਚ ਜੰਮਿਆ; ਅਠਾਰਾਂ ਸਾਲ; ਨਾਗਰਿਕਤਾ; ਚਿਤਾਦੀਨਾਂਸਾ; ਬਾਲਗ; ਦੂਜੀ ਪੀੜ੍ਹੀ
# it: l'atto di nascita
f-bxrbi = ਜਨਮ ਦਾ ਰਿਕਾਰਡ (atto di nascita)
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = ਸਬੂਤ ਕਿ ਤੁਸੀਂ ਹਮੇਸ਼ਾ ਇਟਲੀ ਵਿੱਚ ਰਹੇ ਹੋ
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = ਨਾਗਰਿਕਤਾ
f-775pw = ਇਤਾਲਵੀ ਨਾਗਰਿਕਤਾ
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = 18 ਸਾਲ ਦੇ ਹੋਣ ਵਾਲੇ ਦਿਨ ਤੋਂ ਲੈ ਕੇ 19 ਸਾਲ ਦੇ ਹੋਣ ਤੋਂ ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਤੱਕ।
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = ਤੁਸੀਂ ਇਟਲੀ ਵਿੱਚ ਜੰਮੇ ਅਤੇ ਹਮੇਸ਼ਾ ਇੱਥੇ ਹੀ ਰਹੇ? 18 ਸਾਲ ਦੀ ਉਮਰ ’ਤੇ ਤੁਸੀਂ ਇੱਕ **ਬਿਆਨ (dichiarazione)** ਦੇ ਕੇ ਇਤਾਲਵੀ ਨਾਗਰਿਕ ਬਣ ਸਕਦੇ ਹੋ।

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = ਉਹਨਾਂ ਲਈ ਜੋ ਵਿਦੇਸ਼ੀ ਮਾਪਿਆਂ ਦੇ ਘਰ ਇਟਲੀ ਵਿੱਚ ਜੰਮੇ ਹਨ। ਇੱਥੇ ਹਮੇਸ਼ਾ ਅਤੇ ਕਾਨੂੰਨੀ ਤੌਰ ’ਤੇ ਰਹੇ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = ਤੁਹਾਡੇ ਕੋਲ **ਸਿਰਫ਼ ਇੱਕ ਸਾਲ** ਦਾ ਸਮਾਂ ਹੈ: 18 ਤੋਂ 19 ਸਾਲ ਤੱਕ।
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = ਨਗਰਪਾਲਿਕਾ (Comune) ਨੇ ਤੁਹਾਡੇ 18 ਸਾਲ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਨੂੰ ਲਿਖਣਾ ਹੁੰਦਾ ਹੈ। ਜੇ ਨਾ ਲਿਖੇ, ਤਾਂ ਆਪ ਜਾਓ।
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦਾ ਦਫ਼ਤਰ
l-sfmi4 = [ਜਨਮ, ਵਿਆਹ ਅਤੇ ਮੌਤ ਦਰਜ ਕਰਨ ਦੇ ਦਫ਼ਤਰ (stato civile)][1] ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਚਾਹੀਦਾ ਹੈ।
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = ਟੀਕਾ
# term: pediatra → { -pediatra-di-libera-scelta } = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
l-ww32n = ਸਬੂਤ ਇਕੱਠੇ ਕਰੋ: ਸਕੂਲ, ਟੀਕੇ, ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ, ਪਰਮਿਟ।
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਬਿਆਨ ਦਿਓ।
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = ਨਗਰਪਾਲਿਕਾ ਜਾਂਚ ਕਰਦੀ ਹੈ। ਫਿਰ ਉਹ ਦੱਸਦੀ ਹੈ ਕਿ ਤੁਸੀਂ ਨਾਗਰਿਕ ਬਣ ਗਏ ਹੋ ਜਾਂ ਨਹੀਂ।

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
l-9zdbk = **ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਵਿੱਚ ਵਿੱਥਾਂ ਹਨ?** ਹਾਰ ਨਾ ਮੰਨੋ। ਸਕੂਲ ਅਤੇ ਇਲਾਜ ਦੇ ਸਬੂਤ ਕਾਫ਼ੀ ਹੋ ਸਕਦੇ ਹਨ।
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **ਤੁਹਾਡੇ ਜਨਮ ਵੇਲੇ ਮਾਪਿਆਂ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ ਸੀ?** ਫਿਰ ਵੀ ਮੰਗੋ: ਕਾਨੂੰਨ ਉਹਨਾਂ ਦੀ ਦੇਰੀ ਦੀ ਸਜ਼ਾ ਤੁਹਾਨੂੰ ਨਹੀਂ ਦਿੰਦਾ।
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **ਨਗਰਪਾਲਿਕਾ ਨੇ ਤੁਹਾਨੂੰ ਨਹੀਂ ਦੱਸਿਆ?** ਤੁਸੀਂ ਇੱਕ ਸਾਲ ਲੰਘਣ ਤੋਂ ਬਾਅਦ ਵੀ ਬਿਆਨ ਦੇ ਸਕਦੇ ਹੋ। ਵਕੀਲ ਤੋਂ ਪੁੱਛੋ।
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **ਤੁਹਾਡੀ ਮਾਂ ਜਾਂ ਪਿਓ ਪਹਿਲਾਂ ਇਤਾਲਵੀ ਬਣ ਗਏ?** ਹੋ ਸਕਦਾ ਹੈ ਤੁਸੀਂ ਵੀ ਪਹਿਲਾਂ ਹੀ ਇਤਾਲਵੀ ਹੋ। ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਪੁੱਛੋ।

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = ਜੇ ਨਗਰਪਾਲਿਕਾ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਲਿਖਤੀ ਜਵਾਬ ਮੰਗੋ। [ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ][1] ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
