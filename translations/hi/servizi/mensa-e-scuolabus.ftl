### Mensa e autobus della scuola — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = स्कूल का खाना और बस
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = बच्चों का नाम स्कूल के खाने और बस के लिए कैसे लिखवाएँ और कम पैसे कैसे दें।
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = स्कूल का खाना; मेन्सा; स्कूल बस; शाकाहारी खाना; खाने के कूपन
# it: il certificato del medico, per una dieta di salute
f-pixfs = डॉक्टर का प्रमाणपत्र, सेहत के लिए ख़ास खाने का
# it: il posto alla mensa o sull'autobus
f-2rr89 = खाने या बस में जगह
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = mensa स्कूल में दोपहर का खाना है। scuolabus बच्चों की बस है। आम तौर पर इन्हें Comune चलाता है।

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = स्कूल जाने वाले बच्चों और किशोरों के लिए।

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = स्कूल से पूछें कि क्या खाना और बस है।
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Comune से पूछें कि आवेदन कब दे सकते हैं। अक्सर गर्मियों से पहले।
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-t8ypk = अगर [ISEE][1] कम है, तो उसे दें। कम पैसे लगते हैं।
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = बताएँ कि आपका बच्चा क्या **नहीं** खा सकता।
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
l-97wc5 = जैसे Comune बताए, वैसे पैसे दें। रसीदें सँभालकर रखें।

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **धर्म के हिसाब से खाना**, जैसे बिना सूअर के मांस के: आवेदन में लिखें।
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **एलर्जी या बीमारी:** डॉक्टर का प्रमाणपत्र लाएँ।
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **साल के बीच में आए हैं?** तुरंत पूछें: अक्सर अभी जगह होती है।

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = अगर कुछ ग़लत हो
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-2bjqm = पैसे नहीं दे पा रहे? बहुत क़र्ज़ होने से पहले Comune को बताएँ। [सोशल वर्कर (assistente sociale)][1] से बात करें।
