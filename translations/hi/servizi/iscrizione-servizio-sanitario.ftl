### Iscriversi al Servizio sanitario: la tessera sanitaria — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
title = स्वास्थ्य सेवा में नाम लिखवाना: स्वास्थ्य कार्ड
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
summary = स्वास्थ्य कार्ड और डॉक्टर का अधिकार कैसे पाएँ।
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
keywords = स्वास्थ्य कार्ड; तेसेरा सनितारिया; हेल्थ कार्ड; डॉक्टर; इलाज; SSN
# it: la prova di dove abiti
f-5ibyq = आप कहाँ रहते हैं, इसका सबूत
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = काम का कॉन्ट्रैक्ट
f-5uw4k = काम का कॉन्ट्रैक्ट, अगर आप काम करते हैं
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
f-fm9hj = स्वास्थ्य कार्ड
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
p-k5c2z = [Servizio sanitario (स्वास्थ्य सेवा)][1] सरकारी है। अगर आप नाम लिखवाते हैं, तो आपको फ़ैमिली डॉक्टर और मुफ़्त या सस्ता इलाज मिलता है।

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
p-dzmtm = **मुफ़्त और अनिवार्य:** जिनके पास काम, परिवार, शरण, सुरक्षा या काम ढूँढने (attesa occupazione) का परमिट है। यह परिवार के उन सदस्यों पर भी लागू है जिनका ख़र्च आप उठाते हैं।
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **पैसे देकर:** आम तौर पर विद्यार्थी और वे लोग जो काम नहीं करते। पहले पूछ लें।
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = नाबालिग़
p-772tw = सब नाबालिग़ों को नाम लिखवाने का अधिकार है।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-s9uin = आप Crema में या उसके पास के किसी Comune में रहते हैं? आपकी [ASST][1] दूसरी है: Comune से पूछें।

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = डॉक्टर चुनने और बदलने का दफ़्तर
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
l-43e54 = Comune या दवा की दुकान पर पूछें कि [डॉक्टर चुनने और बदलने का दफ़्तर (scelta e revoca)][1] कहाँ है। यह [ASST][2] का दफ़्तर है।
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-pz2j8 = दस्तावेज़ ले जाएँ। अगर परमिट का इंतज़ार कर रहे हैं, तो रसीद ले जाएँ।
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
l-5ns2v = [फ़ैमिली डॉक्टर (medico di famiglia)][1] या [बच्चों का डॉक्टर (pediatra)][2] चुनें।
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = आपको एक काग़ज़ मिलता है। [स्वास्थ्य कार्ड (tessera)][1] डाक से आता है।
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = कार्ड आने तक काग़ज़ अपने साथ रखें।

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-xxz2n = नाम उतने समय तक लिखा रहता है, जितने समय का परमिट है। जब परमिट नया करवाएँ, तो रसीद ले जाएँ और तारीख़ आगे बढ़ाने को कहें।

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-qc74m = जिनके लिए यह अनिवार्य है, उनके लिए मुफ़्त है। पैसे देकर नाम लिखवाने पर हर साल पैसे देने होते हैं: कितने, यह ASST बताती है।

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **परमिट नहीं है?** फिर भी आप इलाज करवा सकते हैं: पढ़ें [बिना दस्तावेज़ इलाज][1]।
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **यूरोपीय संघ के किसी देश से आए हैं?** यूरोपीय स्वास्थ्य कार्ड और काम के दस्तावेज़ लाएँ।
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
l-g7jpf = **आपके बुज़ुर्ग माता-पिता परिवार को इटली बुलाने (ricongiungimento) के नियम से आए हैं?** उनके लिए नियम अलग हैं। पहले ASST से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = अगर कुछ ग़लत हो
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-mmura = अगर वे कहें कि आपका नाम नहीं लिखा जा सकता, तो लिखित कारण माँगें। [patronato (मुफ़्त मदद का दफ़्तर)][1] आपकी मदद करता है।
