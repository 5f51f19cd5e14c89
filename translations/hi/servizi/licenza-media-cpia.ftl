### Licenza media per adulti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
title = बड़ों के लिए मिडिल स्कूल का डिप्लोमा
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = बड़ी उम्र में सरकारी स्कूल से मिडिल स्कूल का डिप्लोमा (terza media) लेना।
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
keywords = मिडिल पास; आठवीं; तेर्त्सा मेदिया; लिचेंत्सा मेदिया; डिप्लोमा; शाम का स्कूल; CPIA
# it: un documento di identità o il permesso
f-ykmcq = पहचान का कोई दस्तावेज़ या परमिट
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
f-nskkk = मिडिल स्कूल का डिप्लोमा (diploma di scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
p-54pug = [मिडिल स्कूल का डिप्लोमा (licenza media)][1] कई नौकरियों, सरकारी नौकरी की परीक्षाओं और आगे की पढ़ाई के लिए चाहिए।

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = उसके लिए जिसकी उम्र 16 साल या उससे ज़्यादा है और जिसके पास यह डिप्लोमा नहीं है। ख़ास मामलों में 15 साल की उम्र में भी दाख़िला हो सकता है।

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
l-36vpn = [CPIA][1] से पूछें कि नाम कब लिखवा सकते हैं।
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = स्कूल का रिपोर्ट कार्ड
l-7vi4r = कोई दस्तावेज़ ले जाएँ। स्कूल के रिपोर्ट कार्ड और प्रमाणपत्र भी ले जाएँ, अगर हैं।
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = एक बातचीत और एक टेस्ट होता है। स्कूल देखता है कि आपको पहले से क्या आता है।
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = अगर आपकी इतालवी काफ़ी नहीं है, तो आप [इतालवी के कोर्स][1] से शुरू करते हैं।
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = क्लासों में जाएँ। आख़िर में परीक्षा दें।

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = डिप्लोमा। उसके बाद आप हाई स्कूल शाम को भी कर सकते हैं।

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = अपने देश में पढ़ाई की है? स्कूल कोर्स छोटा कर सकता है।
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = शिफ़्ट में काम करते हैं? पूछें कि कौन-कौन से समूह हैं।

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = अगर कुछ ग़लत हो
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = स्कूल नहीं मिल रहा? [Mondinsieme][1] या अपने Comune से पूछें।
