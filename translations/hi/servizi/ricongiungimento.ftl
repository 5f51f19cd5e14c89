### Far venire i tuoi familiari in Italia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = अपने परिवार को इटली बुलाना
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
summary = पति, पत्नी, बच्चों या माता-पिता को इटली बुलाने का आवेदन कैसे दें।
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
# term: visto → { -visto } = प्रवेश वीज़ा
keywords = परिवार बुलाना; पत्नी को बुलाना; पति; बच्चे; माता-पिता; फैमिली वीज़ा; नुल्ला ओस्ता
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = पासपोर्ट
f-dw3us = परिवार के लोगों के पासपोर्ट की फ़ोटोकॉपी
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = आमदनी
f-5keig = आपकी आमदनी के दस्तावेज़
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
# term: visto → { -visto } = प्रवेश वीज़ा
f-b27mr = वीज़ा के लिए मंज़ूरी का काग़ज़ (nulla osta)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-4j4zq = SPID या CIE से वेबसाइट खुलती है।
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
f-yp5mi = patronato आपके लिए आवेदन भेज सकता है।
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
p-vu8qy = आप माँग सकते हैं कि आपका परिवार आपके साथ रहे। आवेदन [Sportello unico per l'immigrazione (प्रांत के इमिग्रेशन दफ़्तर)][1] को जाता है।

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = नाबालिग़
# term: protezione internazionale → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
p-y58h7 = उसके लिए जिसके पास कम से कम एक साल का परमिट है, जैसे काम, परिवार या पढ़ाई का। आम तौर पर क़ानून यह भी माँगता है कि आप परमिट के साथ इटली में 2 साल रह चुके हों। नाबालिग़ बच्चों के लिए और जिनके पास अंतरराष्ट्रीय सुरक्षा है उनके लिए ये 2 साल ज़रूरी नहीं हैं।
# it: Puoi far venire:
p-izf9r = आप इन्हें बुला सकते हैं:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = पति या पत्नी
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = नाबालिग़
l-7knav = नाबालिग़ बच्चे
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = बालिग़ बच्चे जो पूरी तरह विकलांग हैं
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = माता-पिता, ज़्यादा कड़ी शर्तों के साथ

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: reddito → { -reddito } = आमदनी
l-sny9v = नियम अक्सर बदलते हैं। किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] से जाँच लें कि कौन आ सकता है और क्या आपकी आमदनी काफ़ी है।
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = मकान ठीक होने का सर्टिफ़िकेट
l-rtv6b = Comune से [मकान ठीक होने का सर्टिफ़िकेट (idoneità alloggiativa)][1] माँगें। यह बताता है कि आपका घर काफ़ी बड़ा है।
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-bpfmp = आवेदन ऑनलाइन भेजें। इसके लिए [SPID या CIE][1] चाहिए।
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
l-uakcz = [मंज़ूरी के काग़ज़ (nulla osta)][1] का इंतज़ार करें।
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = प्रवेश वीज़ा
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-b3jk2 = आपके परिवार के लोग अपने देश में इटली के [कॉन्सुलेट (consolato)][2] से [वीज़ा (visto)][1] माँगते हैं। वे परिवार के दस्तावेज़ लाते हैं, अनुवाद और [मोहर (legalizzazione)][3] के साथ।
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
l-q7upk = जब वे आ जाएँ, तो Sportello unico से संपर्क करने के लिए आपके पास **8 दिन** हैं। फिर [परमिट][1] माँगें।

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
# term: visto → { -visto } = प्रवेश वीज़ा
p-ghrck = क़ानून दफ़्तर को मंज़ूरी का काग़ज़ (nulla osta) देने के लिए { $processing_time } देता है। nulla osta 6 महीने चलता है। इस समय में परिवार को वीज़ा माँगना होता है।
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = परिवार के दस्तावेज़ जल्दी तैयार करें: अपने देश में समय लगता है।

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = सरकारी टैक्स का टिकट
# term: visto → { -visto } = प्रवेश वीज़ा
p-63zvw = टैक्स के टिकट (marca da bollo), घर के सर्टिफ़िकेट, अनुवाद और वीज़ा के पैसे लगते हैं। पहले पूछें कि हर चीज़ के कितने पैसे लगते हैं।

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = आमदनी
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
p-hsfkd = शरणार्थियों को आमदनी और घर साबित करने की ज़रूरत नहीं है। अगर परिवार के दस्तावेज़ नहीं हैं, तो कॉन्सुलेट दूसरे सबूत माँग सकता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = अगर कुछ ग़लत हो
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = जज के पास अपील
# term: visto → { -visto } = प्रवेश वीज़ा
p-5t67u = अगर Sportello मना करे, तो आप जज के पास अपील कर सकते हैं। [सरकारी ख़र्च पर वकील][1] से पूछें। जो पैसे लेकर जल्दी वीज़ा का वादा करे, उससे सावधान रहें।
