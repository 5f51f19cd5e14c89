### Vaccini per bambini e adulti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = टीका
title = बच्चों और बड़ों के टीके
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = टीका
summary = कौन-से टीके अनिवार्य हैं और समय कैसे लें।
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = टीका
# term: asilo nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
keywords = टीका; टीकाकरण; वैक्सीन; सुई; इंजेक्शन; टीकों की किताब; ख़सरा; फ़्लू; स्कूल के लिए टीके
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = टीका
f-gjmkp = टीकों की किताब, आपके देश की भी
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: codice stp → { -stp } = बिना परमिट इलाज का कोड
f-u875h = स्वास्थ्य कार्ड या STP कोड
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = टीका
f-xjw2c = टीकों का प्रमाणपत्र
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = टीका
# term: minori → { -minore } = नाबालिग़
f-tnfq3 = नाबालिग़ों के अनिवार्य टीके
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = टीका
# term: minori → { -minore } = नाबालिग़
p-fewmy = [टीके (vaccino)][1] गंभीर बीमारियों से बचाते हैं। नाबालिग़ों के लिए कुछ टीके अनिवार्य और मुफ़्त हैं।

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = टीका
p-p4dnh = उनके लिए जिनकी उम्र 0 से 16 साल तक है (16 साल वाले भी), परमिट न हो तब भी। अगर आप वयस्क हैं, तो डॉक्टर से पूछें कि आपको कौन-से टीके चाहिए।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-2b6kn = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-8tnmg = नवजात बच्चों के लिए आम तौर पर एक चिट्ठी आती है, जिस पर दिन लिखा होता है। अगर न आए, तो [बच्चों के डॉक्टर (pediatra)][1] से पूछें।
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = टीका
l-vwe9n = अगर आप दूसरे देश से आए हैं, तो टीकों की किताब लाएँ। केंद्र देखता है कि कौन-से टीके बाक़ी हैं।
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = अगर किताब नहीं है, तो भी जाएँ। क्या करना है, यह डॉक्टर तय करता है।
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-izuaa = [ASST][1] के **centro vaccinale** (टीका केंद्र) में समय लें। बच्चों का डॉक्टर बताता है कि वह कहाँ है।
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = टीका
l-y7vvp = टीके के दिन बताएँ कि क्या बच्चे को बुख़ार या एलर्जी है।

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
p-egkyw = एक प्रमाणपत्र। नर्सरी और स्कूल इसे माँगते हैं।

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
# term: vaccini → { -vaccino } = टीका
l-vcicb = **नर्सरी और छोटे बच्चों का स्कूल (6 साल का होने से पहले):** अनिवार्य टीकों के बिना बच्चा दाख़िल नहीं हो सकता।
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **6 साल से स्कूल:** बच्चा फिर भी स्कूल जाता है, पर माता-पिता पर जुर्माना लग सकता है।
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = टीका
l-stc3b = **गर्भावस्था और सफ़र:** कुछ टीकों की सलाह दी जाती है। पहले पूछ लें।

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = अगर कुछ ग़लत हो
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = टीका
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-tbbja = टीके से डर लगता है? बच्चों के डॉक्टर से बात करें। आप सारे सवाल पूछ सकते हैं, [मध्यस्थ (mediatore)][1] के साथ भी।
