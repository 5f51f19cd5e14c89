### Asilo nido e scuola dell'infanzia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
title = नर्सरी और छोटे बच्चों का स्कूल
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = 0 से 5 साल के बच्चों को कहाँ छोड़ें और कम पैसे कैसे दें।
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
keywords = नर्सरी; क्रेच; छोटे बच्चे; असीलो; नीदो; बोनस नीदो; मातेर्ना
# it: un documento di un genitore
f-zigv2 = माता या पिता का कोई दस्तावेज़
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-ce5xz = बच्चे का टैक्स कोड
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = टीका
f-x9343 = टीकों का प्रमाणपत्र
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
f-mkn4v = नर्सरी या छोटे बच्चों के स्कूल में जगह
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
p-q8bfe = [नर्सरी (asilo nido)][1] 3 साल तक के बच्चों के लिए है। **scuola dell'infanzia** (छोटे बच्चों का स्कूल) 3 से 5 साल तक है।

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = सब परिवारों के लिए। दोनों में से कोई भी अनिवार्य नहीं है, पर इतालवी सीखने में बहुत मदद करते हैं।

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
p-3v2xq = **नर्सरी:**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = Comune से पूछें कि आवेदन कब दे सकते हैं। आम तौर पर वसंत में।
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-4qiqu = पहले [ISEE][1] माँगें।
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = आवेदन दें। अगर जगह कम हैं, तो एक सूची बनती है।
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = टीका
l-kxwnq = नर्सरी शुरू करने से पहले [टीके][1] देख लें।
# it: **Scuola dell'infanzia:**
p-8nwfi = **छोटे बच्चों का स्कूल (scuola dell'infanzia):**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = स्कूल के दफ़्तर (segreteria) में जाएँ। आम तौर पर आवेदन सर्दियों में दिया जाता है।
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = अगर बाद में आए हैं, तो पूछें कि क्या अभी जगह है।

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-vqccf = **नर्सरी:** हर महीने पैसे लगते हैं। ISEE कम हो तो कम पैसे लगते हैं। [INPS][1] **bonus nido** (नर्सरी की मदद) भी देता है।
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **सरकारी scuola dell'infanzia:** यह मुफ़्त है। आम तौर पर खाने के पैसे लगते हैं।
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-ue362 = bonus के लिए सारी रसीदें सँभालकर रखें। [patronato (मुफ़्त मदद का दफ़्तर)][1] मुफ़्त में आवेदन भरता है।

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = टीका
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
p-3z85y = अनिवार्य टीकों के बिना बच्चे दाख़िल नहीं हो सकते। अगर बच्चों का डॉक्टर टीके नहीं लगा सकता, तो उसका प्रमाणपत्र लाएँ।

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = अगर कुछ ग़लत हो
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = छोटे बच्चों की नर्सरी
p-prc75 = नर्सरी में जगह नहीं है? पूछें कि क्या Comune के पास दूसरी नर्सरियों में जगह है, निजी में भी। [सामाजिक सेवाओं (servizi sociali)][1] से भी पूछें।
