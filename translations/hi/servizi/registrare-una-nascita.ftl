### Registrare la nascita di un figlio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = बच्चे का जन्म दर्ज करवाना
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = जन्म की घोषणा 10 दिनों के अंदर करें, परमिट न हो तब भी।
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = जन्म, शादी और मौत का दफ़्तर
keywords = जन्म; नवजात; जन्म प्रमाणपत्र; बच्चा; अस्पताल; बर्थ सर्टिफिकेट
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = अस्पताल का जन्म का काग़ज़
# it: un documento dei genitori
f-2ftqt = माता-पिता का कोई दस्तावेज़
# it: l'atto di nascita
f-7s2iq = जन्म का प्रमाणपत्र
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = Comune में: जन्म के 10 दिनों के अंदर।
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = अस्पताल में: जन्म के तीन दिनों के अंदर।
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = अस्पताल में भी, पहले तीन दिनों में।
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = इटली में पैदा हुए हर बच्चे का जन्म दर्ज होना चाहिए। दर्ज होने से उसे नाम और अधिकार मिलते हैं।

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-r4vc2 = माता-पिता के लिए। आपके पास निवास परमिट है या नहीं, इससे फ़र्क़ नहीं पड़ता।
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-t8uxe = जन्म दर्ज करवाने के लिए आपको निवास परमिट दिखाने की ज़रूरत **नहीं** है।

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = अस्पताल में आपको **attestazione di nascita** (जन्म का काग़ज़) मिलता है।
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = तय करें कि घोषणा कहाँ करेंगे: अस्पताल में, जन्म वाले Comune में या अपने Comune में।
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = अगर आपकी शादी हुई है, तो माता-पिता में से एक काफ़ी है। अगर शादी नहीं हुई और दोनों बच्चे के माता-पिता के तौर पर नाम लिखवाना चाहते हैं, तो साथ जाएँ।
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = बच्चे का नाम और उपनाम बताएँ। ध्यान से देखें कि वे कैसे लिखे हैं।
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
l-mhyge = Comune से बच्चे का टैक्स कोड माँगें।

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
p-77sid = जन्म का प्रमाणपत्र (atto di nascita)। फिर आप [बच्चों का डॉक्टर (pediatra)][1] चुन सकते हैं और [बच्चों का मासिक भत्ता (assegno unico)][2] माँग सकते हैं।

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = नागरिकता
# term: passaporto → { -passaporto } = पासपोर्ट
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
l-4c64f = **नागरिकता।** विदेशी माता-पिता के बच्चे को आम तौर पर उन्हीं की नागरिकता मिलती है। पासपोर्ट के लिए अपने देश के [कॉन्सुलेट (consolato)][1] जाएँ। अगर आप शरणार्थी हैं, तो वहाँ न जाएँ: वकील से पूछें।
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-vfk5q = **परमिट।** बच्चे को माता-पिता के परमिट के रिकॉर्ड में जोड़ना ज़रूरी है। किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] से पूछें।
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **नाम बताए बिना जन्म देना।** महिला अपना नाम बताए बिना अस्पताल में जन्म दे सकती है। वह अस्पताल के कर्मचारियों से यह माँगती है। यह उसका अधिकार है।

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = अगर कुछ ग़लत हो
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = 10 दिन निकल गए? फिर भी जाएँ और बताएँ कि क्यों। अगर इतालवी समझ नहीं आती, तो अस्पताल या Comune में [मध्यस्थ (mediatore)][1] माँगें।
