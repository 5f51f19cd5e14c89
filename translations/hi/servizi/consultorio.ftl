### Consultorio familiare — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
title = महिलाओं और परिवार की सेहत का केंद्र
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
summary = महिला रोगों की डॉक्टर, दाई, मनोवैज्ञानिक और सोशल वर्कर, महिलाओं, जोड़ों और किशोरों के लिए।
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
keywords = लेडी डॉक्टर; महिला डॉक्टर; कोंसुल्तोरियो; गर्भ रोकना; गर्भपात; गर्भवती; दाई; कंडोम; गर्भनिरोधक; गर्भनिरोधक गोली; इमरजेंसी गोली; सुबह वाली गोली; कॉपर टी; अबॉर्शन; बच्चा गिराना; अनचाहा गर्भ; प्रेग्नेंसी टेस्ट; पीरियड नहीं आया; परिवार नियोजन; प्रेगनेंसी; प्रेगनेंट
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-mzitm = स्वास्थ्य कार्ड या STP कोड, अगर है
# it: visite, ascolto e consigli
f-2jn2n = डॉक्टर की जाँच, बातचीत और सलाह
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
p-niv4a = [यह केंद्र (consultorio)][1] महिलाओं, जोड़ों, माता-पिता और किशोरों की मदद करता है। डॉक्टर की **पर्ची की ज़रूरत नहीं है**।

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
# term: minorenni → { -minore } = नाबालिग़
p-frcwk = सबके लिए। महिलाएँ बिना निवास परमिट के भी जा सकती हैं। नाबालिग़ अकेले जा सकते हैं।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-iiuzc = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = फ़ोन करें या ख़ुद जाएँ। पता डॉक्टर, दवा की दुकान या Comune से पूछें।
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = थोड़े शब्दों में बताएँ कि आपको क्या चाहिए।
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = चाहें तो महिला डॉक्टर या [मध्यस्थ (mediatore)][1] माँगें।
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = मुलाक़ात पर जाएँ। आप जो कहते हैं, वह गुप्त रहता है।

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = गर्भावस्था में और जन्म के बाद जाँच
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = गर्भ न ठहरे, इसके लिए सलाह और साधन, महिलाओं की जाँच
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = उस गर्भ के लिए मदद जिसे आप आगे नहीं रखना चाहतीं
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = पति-पत्नी के बीच या बच्चों के साथ समस्याओं में बातचीत और मदद
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = जन्म से पहले के कोर्स

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
p-mfy6c = गर्भपात आम तौर पर पहले **90 दिनों** में हो सकता है। अगर आप इसके बारे में सोच रही हैं, तो तुरंत इस केंद्र (consultorio) में जाएँ।

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = इलाज की फ़ीस
p-qdj2k = बहुत-सी चीज़ें मुफ़्त हैं। कुछ के लिए [इलाज की फ़ीस (ticket)][1] देनी होती है: पहले पूछ लें।

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **महिलाओं का ख़तना (जननांग काटना)।** आप बिना शर्म के इस बारे में बात कर सकती हैं। इसका इलाज है।
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **ज़बरदस्ती शादी या हिंसा।** बताएँ: यहाँ वे जानते हैं कि आपको किसके पास भेजना है।

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = अगर कुछ ग़लत हो
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = पहली मुलाक़ात का समय बहुत दूर है? बताएँ कि ज़रूरी है। Lombardia में सरकारी केंद्र हैं और ऐसे निजी केंद्र भी जो सरकार के साथ काम करते हैं। दूसरे केंद्रों से भी पूछें।
