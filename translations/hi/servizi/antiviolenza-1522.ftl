### 1522: aiuto contro violenza e stalking — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: हिंसा और पीछा करने (stalking) के ख़िलाफ़ मदद
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = मुफ़्त नंबर, हमेशा चालू, उनके लिए जिनके साथ हिंसा होती है या जिनका कोई पीछा करता है।
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = महिलाओं पर हिंसा के ख़िलाफ़ केंद्र
keywords = हिंसा; मारपीट; पीछा करना; पति मारता है; महिला हेल्पलाइन; घरेलू हिंसा; मुझे मारता है; पिटाई; डर लगता है; बलात्कार; रेप; मेरा बलात्कार हुआ; मेरा रेप हुआ; मेरे साथ ज़बरदस्ती; यौन शोषण; छेड़छाड़; ज़बरदस्ती शादी; जबरन शादी; शादी के लिए मजबूर; शादी नहीं करना चाहती; पति धमकी देता है; मुझे पीटा; मुझे मारा; पति ने पीटा; मुझे पीटा गया; मेरा पीछा करता है; मुझे बंद कर दिया; मुझे मारना चाहता है; बॉस मुझे छूता है; मुझे पीटता है; पति पीटता है
# it: ascolto e informazioni
f-ggfw7 = किसी से बात करना और जानकारी
# it: violenza e stalking
f-tc9cr = हिंसा और पीछा करना
# it: emergenza
f-2k7hv = आपात स्थिति
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = { $phone } पर एक व्यक्ति आपकी बात सुनता है। यह सेवा हर दिन, हर समय चालू है।

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = उन महिलाओं के लिए जिनके साथ हिंसा होती है या जिनका कोई पीछा करता है। जो किसी ख़तरे में पड़ी महिला को जानता है, वह भी फ़ोन कर सकता है।
# it: Puoi chiamare anche senza documenti.
p-9m8nq = आप बिना दस्तावेज़ के भी फ़ोन कर सकते हैं।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = अगर आप अभी ख़तरे में हैं, तो { $phone-emergenza } पर फ़ोन करें।
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = बात करने के लिए सुरक्षित जगह ढूँढें।
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = { $phone-violenza-e-stalking } पर फ़ोन करें। कॉल **मुफ़्त** है।
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = बताएँ कि क्या हो रहा है। अपना नाम बताना ज़रूरी नहीं है।
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = महिलाओं पर हिंसा के ख़िलाफ़ केंद्र
l-t2a64 = पूछें कि [महिलाओं पर हिंसा के ख़िलाफ़ केंद्र (centro antiviolenza)][1] कहाँ है।
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = वे कई भाषाओं में जवाब देते हैं: तुरंत अपनी भाषा बताएँ। अगर आप बोल नहीं सकतीं, तो { $phone-violenza-e-stalking } की वेबसाइट पर चैट भी है।

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = एक व्यक्ति आपकी बात सुनता है और समझाता है कि आप क्या कर सकती हैं। क्या करना है, यह आप ख़ुद तय करती हैं।
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = महिलाओं पर हिंसा के ख़िलाफ़ केंद्र
l-5mafj = अगर आपका घर सुरक्षित नहीं है, तो महिलाओं पर हिंसा के ख़िलाफ़ केंद्र (centro antiviolenza) आपके लिए [सुरक्षित घर (casa rifugio)][1] ढूँढ सकता है। वह गुप्त और सुरक्षित जगह है।
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = आपके बच्चे आपके साथ आ सकते हैं।
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = आमदनी
l-f7duw = घर में अत्याचार, पीछा करने (stalking) और यौन हिंसा के मामलों में वकील के पैसे [सरकार देती है][1], **आमदनी चाहे जितनी हो**।

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
# term: centro antiviolenza → { -centro-antiviolenza } = महिलाओं पर हिंसा के ख़िलाफ़ केंद्र
p-2rxzn = क़ानून में उन लोगों के लिए एक [निवास परमिट (permesso di soggiorno)][1] है जिनके साथ घर में हिंसा होती है। वह अपने आप नहीं मिलता: महिलाओं पर हिंसा के ख़िलाफ़ केंद्र (centro antiviolenza) या वकील से पूछें।
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = महिलाओं पर हिंसा के ख़िलाफ़ केंद्र
p-7sjhr = आपके पास परिवार का परमिट है? अगर आप पति को छोड़ती हैं, तो आम तौर पर अपना अलग परमिट माँग सकती हैं। पहले महिलाओं पर हिंसा के ख़िलाफ़ केंद्र (centro antiviolenza) या वकील से पूछें।
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-mns8n = आपको चोट लगी है? [अस्पताल की इमरजेंसी (pronto soccorso)][1] जाएँ। नर्स से कहें: **ho subito violenza** (मेरे साथ हिंसा हुई है)। वहाँ एक गोपनीय रास्ता है।

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = आपकी सुरक्षा के लिए
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = अगर कोई आपके फ़ोन पर नज़र रखता है, तो कॉल की सूची से यह कॉल मिटा दें।
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = हो सके तो किसी ऐसे व्यक्ति के फ़ोन से कॉल करें जिस पर आपको भरोसा है।
