### Nato in Italia: cittadinanza a 18 anni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = नागरिकता
title = इटली में जन्म: 18 साल की उम्र में नागरिकता
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = जिसका जन्म इटली में हुआ, उसके पास नागरिक बनने के लिए एक साल का समय है।
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = नागरिकता
keywords = नागरिकता; इटली में जन्म; अठारह साल; 18 साल; बालिग़; इटैलियन पासपोर्ट
# it: l'atto di nascita
f-bxrbi = जन्म का प्रमाणपत्र
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = इस बात का सबूत कि आप हमेशा इटली में रहे हैं
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = नागरिकता
f-775pw = इटली की नागरिकता
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = 18 साल पूरे होने के दिन और 19 साल पूरे होने से एक दिन पहले के बीच।
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = आपका जन्म इटली में हुआ और आप हमेशा यहीं रहे? 18 साल की उम्र में आप एक **घोषणा** करके इटली के नागरिक बन सकते हैं।

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = उसके लिए जो इटली में विदेशी माता-पिता से पैदा हुआ। ज़रूरी है कि आप हमेशा और क़ानूनी तौर पर यहाँ रहे हों।

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = आपके पास **सिर्फ़ एक साल** है: 18 से 19 साल की उम्र तक।
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = Comune को आपके 18 साल पूरे होने से पहले आपको लिखना होता है। अगर वह न लिखे, तो ख़ुद जाएँ।
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = जन्म, शादी और मौत का दफ़्तर
l-sfmi4 = [stato civile (जन्म, शादी और मौत के दफ़्तर)][1] से पूछें कि क्या चाहिए।
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = टीका
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-ww32n = सबूत इकट्ठे करें: स्कूल, टीके, बच्चों का डॉक्टर, परमिट।
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Comune में घोषणा करें।
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = Comune जाँच करता है। फिर बताता है कि आप नागरिक हैं या नहीं।

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = निवास का पंजीकरण
l-9zdbk = **निवास के पंजीकरण में बीच का समय ख़ाली है?** हार न मानें। स्कूल और इलाज के सबूत काफ़ी हो सकते हैं।
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **जब आप पैदा हुए, तब आपके माता-पिता के पास परमिट नहीं था?** फिर भी माँगें: उनकी देरी की सज़ा क़ानून आपको नहीं देता।
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **Comune ने आपको नहीं बताया?** आप एक साल के बाद भी घोषणा कर सकते हैं। वकील से पूछें।
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **आपके माता या पिता पहले इतालवी नागरिक बन गए?** हो सकता है कि आप भी पहले से नागरिक हों। Comune से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = अगर कुछ ग़लत हो
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = अगर Comune मना करे, तो लिखित जवाब माँगें। [सरकारी ख़र्च पर वकील][1] आपकी मदद कर सकता है।
