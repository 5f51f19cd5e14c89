### Corsi di italiano per adulti al CPIA — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
title = CPIA में बड़ों के लिए इतालवी के कोर्स
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = बड़ों का सरकारी स्कूल दूसरे देशों से आए लोगों को इतालवी सिखाता है।
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
keywords = इटैलियन; इटैलियन का कोर्स; भाषा सीखना; स्कूल; A1; A2; इटैलियन का टेस्ट; CPIA
# it: un attestato del livello di italiano
f-s6y7y = इतालवी के स्तर का प्रमाणपत्र (attestato)
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
p-pub9v = [CPIA Cremona][1] बड़ों का सरकारी स्कूल है। CPIA दूसरे देशों से आए लोगों के लिए इतालवी के कोर्स चलाते हैं।

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = वयस्कों के लिए और सोलह साल या उससे ज़्यादा उम्र के किशोरों के लिए।

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
l-zyauu = CPIA से पूछें कि नाम कब लिखवा सकते हैं।
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = एक टेस्ट दें। टेस्ट से पता चलता है कि आपको कितनी इतालवी आती है।
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = अपने समूह की क्लासों में जाएँ।
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = आख़िर में **attestato** (प्रमाणपत्र) माँगें।
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = हमें जगहें और समय पता नहीं हैं। अगर पता नहीं कि स्कूल कैसे ढूँढें, तो [Mondinsieme][1] से पूछें।

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-yewuc = कोर्स A1 से A2 स्तर तक हैं। A2 स्तर [लंबे समय के यूरोपीय परमिट (permesso UE)][1] के लिए भी चाहिए।

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = एक पुरानी परियोजना के कोर्स
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = [Terre di Inclusione][1] परियोजना ने तीन नगरपालिकाओं में अतिरिक्त कोर्स शुरू किए थे:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = ===
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = ===
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = नाबालिग़
l-uewx6 = Pizzighettone, [बड़ों][1] के लिए और [नाबालिग़ों][2] के लिए
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = इस परियोजना में 2014-2020 के यूरोपीय पैसे लगे थे। हमें पता नहीं कि वे कोर्स अब भी हैं या नहीं।
