### Provare che sai l'italiano: A2 e B1 — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provare che sai l'italiano: A2 e B1
title = साबित करना कि आपको इतालवी आती है: A2 और B1
# it: Quale prova di italiano ti serve per il permesso o la cittadinanza.
# term: cittadinanza → { -cittadinanza } = नागरिकता
summary = परमिट या नागरिकता के लिए इतालवी का कौन-सा टेस्ट चाहिए।
# it: test A2; certificato italiano; B1; CILS; CELI; PLIDA; esame di italiano; test di italiano
keywords = A2 टेस्ट; इटैलियन का टेस्ट; B1; CILS; CELI; PLIDA; भाषा का सर्टिफिकेट
# it: la prova del livello di italiano
f-ab69q = इतालवी के स्तर का सबूत
# it: Chiedi il test A2 sul portale del Ministero dell'Interno.
f-fpqws = A2 टेस्ट Ministero dell'Interno के पोर्टल पर माँगा जाता है।
# it: Per alcuni documenti devi provare quanto italiano sai.
p-j22qf = कुछ दस्तावेज़ों के लिए आपको साबित करना होता है कि आपको कितनी इतालवी आती है।

## A chi è rivolto

# it: Che cosa chiedi
c-xykt6 = आप क्या माँगते हैं
# it: Livello
c-2iqcb = स्तर
# it: Permesso di lungo periodo
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
c-6r6dc = लंबे समय का परमिट
# it: A2
c-d2k8t = ===
# it: Cittadinanza
# term: cittadinanza → { -cittadinanza } = नागरिकता
c-bi9ke = नागरिकता
# it: B1
c-mc2sm = ===

## Come fare

# it: **Livello A2.** Hai tre strade:
p-96rb9 = **A2 स्तर।** आपके पास तीन रास्ते हैं:
# it: Segui un corso al [CPIA][1] e prendi l'attestato A2.
# note: voce 1 di 3
# note: CILS, CELI, PLIDA e Cert.it sono nomi di esami: non si traducono.
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
l-tkvys = [CPIA][1] में कोर्स करें और A2 का attestato (प्रमाणपत्र) लें।
# it: Fai un esame con una certificazione riconosciuta: CILS, CELI, PLIDA o Cert.it.
# note: voce 2 di 3
l-y3s9e = मान्य प्रमाणपत्र वाली परीक्षा दें: CILS, CELI, PLIDA या Cert.it।
# it: Chiedi il **test gratuito** sul portale del Ministero. La [Prefettura][1] ti scrive dove e quando.
# note: voce 3 di 3
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
l-m6wy3 = मंत्रालय के पोर्टल पर **मुफ़्त टेस्ट** माँगें। [Prefettura][1] आपको लिखती है कि कहाँ और कब।
# it: **Livello B1.** Serve un titolo riconosciuto:
p-d9brj = **B1 स्तर।** मान्य प्रमाणपत्र चाहिए:
# it: una certificazione B1 di CILS, CELI, PLIDA o Cert.it
# note: voce 1 di 2
l-du2dn = CILS, CELI, PLIDA या Cert.it का B1 प्रमाणपत्र
# it: oppure un diploma di una scuola italiana
# note: voce 2 di 2
l-vb2vz = या किसी इतालवी स्कूल का डिप्लोमा
# it: Attento a chi vende certificati. Con un certificato falso la domanda è respinta. È anche un reato.
# note: critico: qui uno sbaglio può fare danno
p-h82u5 = सर्टिफ़िकेट बेचने वालों से सावधान रहें। नक़ली सर्टिफ़िकेट देने पर आवेदन नामंज़ूर हो जाता है। यह अपराध भी है।

## Quanto costa

# it: Il test della Prefettura è gratis. Per le certificazioni paghi: chiedi prima il prezzo.
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
p-iyafc = Prefettura का टेस्ट मुफ़्त है। प्रमाणपत्रों की परीक्षा के पैसे लगते हैं: पहले क़ीमत पूछें।

## Casi particolari

# it: Chi ha un diploma italiano non è obbligato a fare il test A2.
# note: voce 1 di 3
l-8y5ti = जिसके पास इटली का डिप्लोमा है, उसे A2 टेस्ट देने की ज़रूरत नहीं है।
# it: A chi ha meno di 14 anni non serve.
# note: voce 2 di 3
l-sgmb2 = जिसकी उम्र 14 साल से कम है, उसे इस टेस्ट की ज़रूरत नहीं है।
# it: Chi ha gravi problemi di salute può non fare il test, con un certificato di un ospedale pubblico.
# note: voce 3 di 3
l-caa4c = जिसे सेहत की गंभीर समस्या है, वह सरकारी अस्पताल के प्रमाणपत्र के साथ टेस्ट से छूट पा सकता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-hisai = अगर कुछ ग़लत हो
# it: Non hai passato il test? Puoi chiederlo di nuovo dopo **90 giorni**. Intanto segui un corso.
p-dcvui = टेस्ट में पास नहीं हुए? आप उसे **90 दिनों** के बाद दोबारा माँग सकते हैं। तब तक कोर्स करें।
