### Chiedere la residenza in Comune — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = निवास का पंजीकरण
title = Comune में निवास का पंजीकरण करवाना
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
summary = निवासी के तौर पर नाम कैसे लिखवाएँ या घर बदलने की ख़बर कैसे दें।
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
# term: stato di famiglia → { -stato-di-famiglia } = परिवार का सर्टिफ़िकेट
keywords = निवास; पता बदलना; नया घर; कमूने; अनाग्राफे; रेसिदेंसा
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = घर का कॉन्ट्रैक्ट, या जिसके यहाँ आप रहते हैं उसकी घोषणा
# it: la residenza nel Comune
# term: residenza → { -residenza } = निवास का पंजीकरण
f-wsndw = Comune में निवास का पंजीकरण
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
p-3aguv = [निवास का पंजीकरण (residenza)][1] बताता है कि आप कहाँ रहते हैं। यह पहचान पत्र, डॉक्टर और कई तरह की मदद के लिए चाहिए।

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-vrgvc = उसके लिए जो सच में Comune के इलाक़े के किसी घर में रहता है। अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो आपके पास परमिट या उसके आवेदन की रसीद होनी चाहिए।

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
l-gbrtu = फ़ॉर्म अपने Comune की वेबसाइट से लें, या [निवासी पंजीकरण दफ़्तर (anagrafe)][1] से माँगें।
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = लिखें कि आपके साथ कौन रहता है। सब वयस्क दस्तख़त करते हैं।
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = दस्तावेज़ों की फ़ोटोकॉपी लगाएँ।
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = फ़ॉर्म जमा करें। घर में रहना शुरू करने के बाद 20 दिनों के अंदर जमा करना ज़रूरी है।
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = अगले हफ़्तों में नगर पुलिस का कर्मचारी आता है। वह देखता है कि आप सच में वहाँ रहते हैं।
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = घंटी और चिट्ठी के डिब्बे पर अपना नाम लगाएँ।

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = निवास का पंजीकरण
p-att95 = Comune आवेदन को ज़्यादा से ज़्यादा { $processing_time } में दर्ज करता है (सिर्फ़ कामकाजी दिन गिने जाते हैं)। फिर उसके पास जाँच के लिए 45 दिन होते हैं। अगर वह आपको कुछ नहीं लिखता, तो निवास पक्का हो जाता है।

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
l-wfywr = **परमिट नया करवा रहे हैं?** रसीद लाएँ। परमिट नया होने के बाद, नया परमिट निवासी पंजीकरण दफ़्तर (anagrafe) में दिखाएँ: आपके पास 60 दिन हैं।
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **किसी के घर मेहमान हैं?** जिसके यहाँ आप रहते हैं, वह एक घोषणा पर दस्तख़त करता है।
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = निवास का पंजीकरण
l-qhq6a = **घर नहीं है?** फिर भी आप निवास का पंजीकरण माँग सकते हैं। [सामाजिक सेवाओं (servizi sociali)][1] से बात करें।
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
l-c79ux = **शरण माँग रहे हैं?** आप शरण के आवेदन के काग़ज़ों से नाम लिखवा सकते हैं।

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = अगर कुछ ग़लत हो
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-jm73m = अगर कॉन्ट्रैक्ट क़ानूनी है, तो मकान मालिक आपको निवास का पंजीकरण करवाने से नहीं रोक सकता। अगर Comune मना करे, तो लिखित जवाब माँगें। उसे [patronato (मुफ़्त मदद के दफ़्तर)][1] या वकील के पास ले जाएँ।
