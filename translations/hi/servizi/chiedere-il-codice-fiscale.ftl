### Chiedere il codice fiscale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
title = टैक्स कोड माँगना
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = वह कोड जो काम, घर, डॉक्टर और स्कूल के लिए चाहिए। यह मुफ़्त है।
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
keywords = टैक्स कोड; कोदिचे फिस्काले; टैक्स; टैक्स नंबर; AA4/8; Agenzia delle Entrate
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-kksqt = टैक्स कोड
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
p-wtdc2 = [टैक्स कोड (codice fiscale)][1] लगभग हर जगह चाहिए। इसे सबसे पहले माँगने वाली चीज़ों में रखें।

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = उन सबके लिए जो इटली में रहते हैं या जिनका किसी इतालवी दफ़्तर से काम पड़ता है।

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-f7z7a = पहले देखें कि कहीं आपके पास यह पहले से तो नहीं है। यह मंज़ूरी के काग़ज़ (nulla osta), परमिट या रसीद पर लिखा हो सकता है।
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = अगर नहीं है, तो { $web } वेबसाइट पर सबसे नज़दीकी दफ़्तर ढूँढें। देखें कि क्या पहले से समय लेना ज़रूरी है।
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = आवेदन का फ़ॉर्म (modello AA4/8) भरें।
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = पासपोर्ट
# term: visto → { -visto } = प्रवेश वीज़ा
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-fencd = पासपोर्ट और परमिट लाएँ, या वीज़ा या रसीद। अगर आप यूरोपीय संघ के नागरिक हैं, तो आपके देश का दस्तावेज़ काफ़ी है।
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = दफ़्तर आपको कोड वाला एक काग़ज़ देता है।

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
p-h69pb = आपके टैक्स कोड वाला एक काग़ज़। अगर आप स्वास्थ्य सेवा में नाम लिखवाते हैं, तो कोड [स्वास्थ्य कार्ड (tessera sanitaria)][1] पर भी होता है।

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = इटली में पैदा हुए बच्चे के लिए आम तौर पर Comune ख़ुद कोड माँगता है, जब आप [जन्म दर्ज करवाते हैं][1]।
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-8w73z = जो शरण माँगता है, उसे कोड आवेदन के साथ मिलता है, आम तौर पर Questura से।
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
l-fv55z = जो काम या परिवार के लिए आता है, उसे कोड अक्सर Sportello unico (प्रांत के इमिग्रेशन दफ़्तर) से मिलता है।
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = कोड मुफ़्त है। इंटरनेट पर कोड निकालने वालों को पैसे न दें: सिर्फ़ Agenzia delle Entrate का कोड मान्य है।

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = अगर कुछ ग़लत हो
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = पासपोर्ट
p-4jhpj = नाम या तारीख़ ग़लत है? पासपोर्ट लेकर दफ़्तर दोबारा जाएँ और ठीक करने को कहें। ग़लती से डॉक्टर और काम में मुश्किल होती है।
