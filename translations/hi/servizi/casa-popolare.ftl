### Chiedere una casa popolare — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
title = सरकारी मकान माँगना
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = कम किराए वाले सरकारी मकान: सूचना निकलने पर माँगे जाते हैं।
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
# term: graduatoria → { -graduatoria } = नंबरों वाली सूची
# term: bando → { -avviso-pubblico } = आवेदन की सरकारी सूचना
keywords = सरकारी मकान; काज़ा पोपोलारे; ALER; SAP; सस्ता मकान; सूची; आवेदन
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = नंबरों वाली सूची
f-mp3p3 = सूची में जगह
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-yq83f = Regione के पोर्टल पर, SPID या CIE से।
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
p-kbvvc = Lombardia में सरकारी मकानों को [servizi abitativi pubblici (सस्ते सरकारी मकान)][1] (SAP) कहते हैं। किराया आपकी कमाई पर निर्भर है।

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = उसके लिए जिसके पास पैसे कम हैं और ठीक घर नहीं है। सही नियम [सरकारी सूचना (avviso)][1] में हैं।
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
# term: protezione internazionale → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
p-pazb4 = अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो [लंबे समय का यूरोपीय परमिट (permesso di lungo periodo)][1] चाहिए, या कम से कम 2 साल का परमिट और क़ानूनी काम। आपके पास [अंतरराष्ट्रीय सुरक्षा (protezione internazionale)][2] है? आप इतालवी नागरिकों की तरह आवेदन दे सकते हैं।

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Comune से पूछें कि सूचना (avviso) कब निकलती है। यह हमेशा खुली नहीं रहती।
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-pcx6s = [ISEE][1] तैयार करें।
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = सूचना पढ़ें, या Comune में समझाने को कहें।
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-eih6s = आवेदन Regione के पोर्टल पर दें। [SPID या CIE][1] चाहिए। Comune आपकी मदद कर सकता है।
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = सूची में से अपने परिवार के लिए ठीक मकान चुनें।
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = नंबरों वाली सूची
l-57wnq = [नंबरों वाली सूची (graduatoria)][1] निकले तो देखें।

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = आवेदन सिर्फ़ सूचना में लिखे दिनों में दे सकते हैं। इंतज़ार कई साल का हो सकता है।

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = जो बहुत ज़्यादा ग़रीबी में है, वह पहले आता है। इसके लिए [सामाजिक सेवाओं (servizi sociali)][1] का काग़ज़ चाहिए। सूचना निकलने से पहले उनके पास जाएँ।
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = जिनका घर अचानक छूट जाए, उनके लिए **alloggi temporanei** (कुछ समय के लिए घर) हैं। उन्हें Comune से माँगें।

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = अगर कुछ ग़लत हो
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-d6ry3 = आपका आवेदन बाहर कर दिया गया? सहमत नहीं हैं तो यह बताने के लिए दिन कम होते हैं। तुरंत Comune या किराएदारों की यूनियन (sindacato) से पूछें।
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = सूची में जगह कोई आपको नहीं बेच सकता। बिना आवंटन के ख़ाली मकान में न घुसें: यह अपराध है।
