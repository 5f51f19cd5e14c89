### Sei incinta: cure, esami e parto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = आप गर्भवती हैं: इलाज, जाँच और जन्म
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = गर्भवती महिलाओं के लिए जाँच और अस्पताल, परमिट न हो तब भी।
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = गर्भवती; पेट से; प्रेगनेंट; डिलीवरी; दाई; अल्ट्रासाउंड; इलाज का परमिट; बच्चा होने वाला है; प्रेगनेंसी टेस्ट
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-zjcf4 = स्वास्थ्य कार्ड या STP कोड, अगर है
# it: gli esami che hai già fatto
f-9t7be = जो जाँचें आप करवा चुकी हैं
# it: visite, esami e assistenza al parto
f-6xchf = डॉक्टर की जाँच, टेस्ट और जन्म के समय देखभाल
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = गर्भावस्था में आपको डॉक्टर की जाँच, टेस्ट और अस्पताल में बच्चे को जन्म देने का अधिकार है।

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-vip88 = सब महिलाओं के लिए, **निवास परमिट न हो तब भी**।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-isdvd = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
l-urvrm = गर्भ की जाँच (टेस्ट) करें। फिर [महिलाओं और परिवार की सेहत के केंद्र (consultorio)][1] या डॉक्टर के पास जाएँ।
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = पहली जाँच जल्दी करवाएँ, अच्छा हो कि पहले तीन महीनों में।
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = बताए हुए टेस्ट करवाएँ। सारे काग़ज़ एक फ़ाइल में रखें।
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = अस्पताल चुनें। जन्म से पहले वाले कोर्स के बारे में पूछें।
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = आख़िरी महीनों में बैग और दस्तावेज़ तैयार रखें।
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = जब दर्द शुरू हो या पानी की थैली फट जाए, तो अस्पताल जाएँ।
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-igu74 = ख़ून आ रहा है, तेज़ बुख़ार है या बच्चा हिलता महसूस नहीं होता? [आपात नंबर][1] पर फ़ोन करें या अस्पताल की इमरजेंसी (pronto soccorso) जाएँ।

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
# term: esenzione → { -esenzione } = इलाज की फ़ीस से छूट
p-fgnge = गर्भावस्था के सबसे ज़रूरी टेस्ट मुफ़्त हैं, अगर डॉक्टर की पर्ची पर [इलाज की फ़ीस से छूट (esenzione)][1] लिखी हो।

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-93rk3 = **परमिट नहीं है?** आप [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] में गर्भावस्था का परमिट माँग सकती हैं। यह जन्म के 6 महीने बाद तक चलता है। वे आपको देश से नहीं निकाल सकते।
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **काम करती हैं?** [मातृत्व अवकाश (congedo di maternità)][1] के बारे में पढ़ें। गर्भवती होने पर आपको नौकरी से नहीं निकाला जा सकता, बहुत कम मामलों को छोड़कर।
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **बच्चे को नहीं रखना चाहतीं?** आप अपना नाम बताए बिना अस्पताल में जन्म दे सकती हैं। कोई आपको बुरा नहीं समझता।

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = अगर कुछ ग़लत हो
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = महिलाओं और परिवार की सेहत का केंद्र
p-8xfvg = जन्म के बाद बहुत उदास हैं या बुरे विचार आते हैं? ऐसा बहुत-सी महिलाओं के साथ होता है। दाई, consultorio या डॉक्टर से बात करें।
