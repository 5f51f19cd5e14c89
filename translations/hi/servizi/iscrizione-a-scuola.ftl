### Iscrivere i figli a scuola — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = बच्चों का स्कूल में दाख़िला
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = स्कूल सबका अधिकार है और सबके लिए अनिवार्य है, दस्तावेज़ न हों तब भी।
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = दाख़िला; एडमिशन; स्कूल; प्राइमरी; मिडिल; हाई स्कूल; Unica
# it: un documento del bambino e dei genitori, se c'è
f-fchak = बच्चे और माता-पिता का कोई दस्तावेज़, अगर है
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-f5y4k = बच्चे का टैक्स कोड, अगर है
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = टीका
f-av8ya = टीकों की किताब
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = स्कूल का रिपोर्ट कार्ड
f-c2mjn = पिछले देश के स्कूल के रिपोर्ट कार्ड
# it: l'iscrizione a scuola
f-9q69p = स्कूल में दाख़िला
# it: l'iscrizione fino a 16 anni
f-fwxdm = 16 साल तक का दाख़िला
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-qwnhs = SPID या CIE से वेबसाइट खुलती है।
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = इटली में 6 से 16 साल तक स्कूल **अनिवार्य** है। यह सब बच्चों का अधिकार है।
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-wk6ff = बच्चे का दाख़िला करने के लिए स्कूल निवास परमिट **नहीं** माँगता।

## A chi è rivolto

# it: Età
c-ijcms = उम्र
# it: Scuola
c-d7j8r = स्कूल
# it: da 3 a 5 anni
c-snh3b = 3 से 5 साल
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [scuola dell'infanzia (छोटे बच्चों का स्कूल)][1] (अनिवार्य नहीं)
# it: da 6 a 10 anni
c-snk6x = 6 से 10 साल
# it: scuola primaria
c-mp4k3 = scuola primaria (प्राइमरी स्कूल)
# it: da 11 a 13 anni
c-ujkuw = 11 से 13 साल
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = scuola secondaria di primo grado (मिडिल स्कूल, “le medie”)
# it: da 14 anni
c-rkdiu = 14 साल से
# it: scuola superiore o formazione professionale
c-zsr95 = scuola superiore (हाई स्कूल) या काम सिखाने वाला स्कूल

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **नए स्कूल की शुरुआत में:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = आवेदन आम तौर पर सर्दियों में, अगले साल के लिए दें।
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ऑनलाइन पहचान
l-mjcag = [SPID या CIE][1] से { $web } वेबसाइट खोलें।
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = स्कूल चुनें और आवेदन भेजें।
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = अगर आप नहीं कर पाते, तो स्कूल के दफ़्तर (segreteria) में जाएँ। वे आपकी मदद करते हैं।
# it: **Se arrivi durante l'anno:**
p-5vu56 = **अगर आप साल के बीच में आए हैं:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = सबसे नज़दीकी स्कूल के दफ़्तर (segreteria) में जाएँ।
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = दाख़िला माँगें। यह साल में **कभी भी** हो सकता है।
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = कक्षा स्कूल तय करता है: आम तौर पर उम्र के हिसाब से।
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = इतालवी सीखने में मदद और [मध्यस्थ (mediatore)][1] माँगें।

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
p-a4siv = 16 साल तक दाख़िला मुफ़्त है। स्कूल के खाने, बस और किताबों के पैसे लग सकते हैं। [ISEE][1] कम हो तो कम पैसे लगते हैं: Comune से पूछें।

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **दस्तावेज़ पूरे नहीं हैं?** फिर भी बच्चा स्कूल जाता है। दस्तावेज़ आप बाद में देते हैं।
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
l-dgucj = **उम्र 16 साल या ज़्यादा है और मिडिल स्कूल का डिप्लोमा (licenza media) नहीं है?** [CPIA][1] के बारे में पढ़ें।
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **आपका बच्चा विकलांग है?** दाख़िले के समय बताएँ।

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = अगर कुछ ग़लत हो
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = अगर स्कूल भरा हुआ है, तो उसे आपको दूसरा रास्ता बताना होगा। अगर सब मना करें, तो Comune और [सामाजिक सेवाओं (servizi sociali)][1] से पूछें।
