### Curarsi senza permesso di soggiorno — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
title = बिना निवास परमिट के इलाज
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
summary = STP कोड से इलाज का अधिकार मिलता है। सिर्फ़ परमिट न होने की वजह से अस्पताल आपकी ख़बर पुलिस को नहीं देता।
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = बिना परमिट इलाज का कोड
# term: eni → { -eni } = यूरोपीय संघ के नागरिकों के इलाज का कोड
keywords = STP; ENI; बिना पेपर; बिना परमिट; इलाज; डॉक्टर; ग़ैरक़ानूनी
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-kmycq = STP कोड, या यूरोपीय संघ के नागरिकों का इलाज
# it: il codice
f-dcatb = कोड
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = सेहत **सबका** अधिकार है। परमिट न हो तो भी आप इलाज करवा सकते हैं।
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = सिर्फ़ परमिट न होने की वजह से डॉक्टर और अस्पताल पुलिस को आपकी ख़बर **नहीं** दे सकते। बहुत कम मामलों में डॉक्टर को ख़बर देनी पड़ती है, वैसे ही जैसे इतालवी नागरिकों के मामले में।

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = बिना परमिट इलाज का कोड
l-kcmtv = जो यूरोपीय संघ का नागरिक नहीं है और जिसके पास परमिट नहीं है: वह [STP][1] कोड माँगता है।
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = यूरोपीय संघ के नागरिकों के इलाज का कोड
l-39aau = जो यूरोपीय संघ का नागरिक है और नाम नहीं लिखवा सकता। कई क्षेत्रों में उसे [ENI][1] कोड मिलता है। Lombardia में अस्पताल से पूछें कि क्या चाहिए।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-rrwhn = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
l-7zqfh = अस्पताल या [ASST][1] के किसी दफ़्तर में जाएँ। आप सिर्फ़ कोड माँगने के लिए भी जा सकते हैं।
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = पासपोर्ट
l-bfhfi = नाम, जन्म की तारीख़ और देश बताएँ। पासपोर्ट लाना ज़रूरी नहीं है।
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = अगर आपके पास पैसे नहीं हैं, तो एक काग़ज़ पर दस्तख़त करें।
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = आपको कोड मिलता है। हर बार डॉक्टर को दिखाएँ।

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = कोड के साथ आपको इन चीज़ों का अधिकार है:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = तुरंत ज़रूरी इलाज
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = ज़रूरी इलाज, चाहे वह लंबे समय तक चले
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = गर्भावस्था और मातृत्व की जाँच
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = टीका
l-ehrwj = टीके
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = बच्चों का इलाज और फैलने वाली बीमारियों का इलाज

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = कोड पूरी इटली में 6 महीने चलता है। फिर उसे नया करने को कहें।

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = इलाज की फ़ीस
p-hikj9 = कोड मुफ़्त है। कुछ जाँचों के लिए [इलाज की फ़ीस (ticket)][1] लग सकती है, जैसे इतालवी लोगों को। अगर आपके पास पैसे नहीं हैं, तो बताएँ।

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = नाबालिग़
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-mz7z7 = **नाबालिग़ों** का परमिट के बिना भी [बच्चों के डॉक्टर (pediatra)][1] पर अधिकार है।

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = अगर कुछ ग़लत हो
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-464sy = किसी काउंटर से आपको वापस भेज दिया? अस्पताल की सोशल वर्कर (assistente sociale) से बात करने को कहें। किसी संगठन या [Mondinsieme][1] से भी मदद माँगें।
