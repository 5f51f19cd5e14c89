### Cercare lavoro con il centro per l'impiego — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
title = सरकारी रोज़गार दफ़्तर से काम ढूँढना
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = सरकारी और मुफ़्त दफ़्तर, जो काम या कोर्स ढूँढने में आपकी मदद करता है।
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = काम के लिए तैयार होने की घोषणा
# term: ufficio di collocamento → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
keywords = काम; नौकरी; बेरोज़गार; बायोडाटा; सी वी; रोज़गार दफ़्तर; कोलोकामेंतो
# it: il curriculum, se ce l'hai
f-nsabb = बायोडाटा (curriculum), अगर है
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = काम के लिए तैयार होने की घोषणा
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = एक बातचीत और एक समझौता, जिसमें अगले क़दम लिखे हैं
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
p-9hx4g = [centro per l'impiego (रोज़गार दफ़्तर)][1] एक सरकारी दफ़्तर है। Lombardia में इसे Provincia (प्रांत) चलाती है।

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = उसके लिए जिसके पास काम नहीं है या जो काम बदलना चाहता है। अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो काम की इजाज़त वाला परमिट चाहिए।

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Comune या [Provincia (प्रांत)][1] से पूछें कि आपके इलाक़े का रोज़गार दफ़्तर कौन-सा है।
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = पहले से समय लें।
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = काम के लिए तैयार होने की घोषणा
l-xxegq = [काम के लिए तैयार होने की घोषणा (DID)][1] पर दस्तख़त करें: आप कहते हैं कि आपके पास काम नहीं है और आप काम के लिए तैयार हैं।
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = बातचीत के लिए जाएँ। बताएँ कि आपने क्या-क्या काम किए हैं और आपको क्या आता है।
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = **patto di servizio** (सेवा का समझौता) पर दस्तख़त करें। इसमें लिखा है कि आप क्या करेंगे और दफ़्तर क्या करेगा।
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = सब मुलाक़ातों पर जाएँ।

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = बायोडाटा लिखने में मदद
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = नौकरियों की जानकारी
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = काम सीखने की ट्रेनिंग
l-iighg = कोर्स और [काम सीखने की ट्रेनिंग (tirocinio)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = काम ढूँढने का परमिट
l-w6d8v = **काम छूट गया?** परमिट तुरंत ख़त्म नहीं होता। [काम ढूँढने के परमिट (attesa occupazione)][1] के साथ आपके पास काम ढूँढने के लिए आम तौर पर कम से कम एक साल होता है।
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = शरण माँगने वाला व्यक्ति
l-t5gkf = **शरण माँगने वाले लोग।** आवेदन के कुछ समय बाद आप काम कर सकते हैं।
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = निजी **agenzie per il lavoro** (काम दिलाने वाली एजेंसियाँ) भी हैं। काम ढूँढने वालों के लिए वे मुफ़्त हैं।
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = काम पाने के लिए कभी पैसे न दें। काम ढूँढने वाले से पैसे माँगना मना है।

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = अगर कुछ ग़लत हो
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = अगर आप बिना कारण मुलाक़ात पर नहीं जाते, तो आपकी मदद बंद हो सकती है। अगर बीमार हैं, तो डॉक्टर का सर्टिफ़िकेट दें।
