### Entrare in Italia per lavorare: decreto flussi — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = काम के वीज़ा का कोटा
title = काम के लिए इटली आना: decreto flussi
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
summary = मालिक विदेश से किसी को काम पर कैसे बुला सकता है।
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = काम के वीज़ा का कोटा
# term: visto → { -visto } = प्रवेश वीज़ा
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
keywords = फ्लूसी; कोटा; क्लिक डे; काम का वीज़ा; नुल्ला ओस्ता; सीज़न का काम
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
f-r3bw2 = काम की मंज़ूरी का काग़ज़ (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = काम के वीज़ा का कोटा
p-44gsp = सरकार हर साल तय करती है कि कितने कामगार आ सकते हैं। इस नियम को [decreto flussi (काम के वीज़ा का कोटा)][1] कहते हैं।

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-hhg62 = उसके लिए जो विदेश में रहता है और जिसे इटली में काम देने वाला मालिक मिल गया है। आवेदन मालिक देता है, कामगार नहीं।

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
l-zkv6c = मालिक मंत्रालय के बताए दिनों में आवेदन तैयार करता है।
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
l-in6uc = वह इसे ऑनलाइन [Sportello unico per l'immigrazione (प्रांत के इमिग्रेशन दफ़्तर)][1] को भेजता है।
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
l-3q3cm = अगर जगह है, तो Sportello [मंज़ूरी का काग़ज़ (nulla osta)][1] देता है।
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = प्रवेश वीज़ा
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-r672g = कामगार इटली के कॉन्सुलेट से [वीज़ा (visto)][1] माँगता है।
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: contratto di soggiorno → { -contratto-di-soggiorno } = निवास के लिए काम का कॉन्ट्रैक्ट
l-h4kk2 = वह इटली आता है। मालिक के साथ [निवास के लिए काम के कॉन्ट्रैक्ट (contratto di soggiorno)][1] पर दस्तख़त करता है, आम तौर पर 15 दिनों के अंदर।
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
l-ibd2c = वह [निवास परमिट (permesso di soggiorno)][1] माँगता है।
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
p-tzyhy = कोई आपको जगह नहीं बेच सकता। जो मंज़ूरी के काग़ज़ (nulla osta) या कॉन्ट्रैक्ट के लिए पैसे माँगता है, वह आपको ठग रहा है।

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-qd3nx = कुछ कामों और कुछ परमिटों में जगहों की सीमा नहीं है। कुछ परमिट काम के परमिट में **बदले (convertire)** जा सकते हैं। किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] या यूनियन (sindacato) से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = अगर कुछ ग़लत हो
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
# term: sportello unico → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-6e8iz = आप आ गए और मालिक ग़ायब हो गया? तुरंत Sportello unico या यूनियन के पास जाएँ। चुप न रहें: समय और अधिकार जाते हैं। अगर कोई आपका शोषण करता है, तो पढ़ें [किससे मदद माँगें][1]।
