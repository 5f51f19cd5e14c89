### Chiedere un mediatore o un interprete — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = मध्यस्थ या दुभाषिया माँगना
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = दफ़्तर, स्कूल या अस्पताल में आपकी भाषा बोलने वाला व्यक्ति कैसे मिले।
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = दुभाषिया; मध्यस्थ; अनुवाद; ट्रांसलेटर; इटैलियन नहीं आती; हिन्दी; पंजाबी; समझ नहीं आता; चिट्ठी का अनुवाद
# it: un mediatore all'appuntamento
f-b8u3n = मुलाक़ात में मध्यस्थ
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [मध्यस्थ (mediatore)][1] इतालवी और आपकी भाषा बोलता है। वह आपको और दफ़्तर को एक-दूसरे की बात समझने में मदद करता है।

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = उसके लिए जिसे इतालवी में मुश्किल होती है।

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = मुलाक़ात का समय लेते हुए कहें: **mi serve un mediatore** (मुझे मध्यस्थ चाहिए)। अपनी भाषा बताएँ।
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = कुछ दिन पहले माँगें। हर बार कोई तुरंत नहीं मिलता।
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-brta9 = उसे दफ़्तर बुलाता है, आप नहीं। यह स्कूल, अस्पताल, सामाजिक सेवाओं (servizi sociali) और Questura के लिए है।
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = Cremona में आप [Mondinsieme][1] से भी बात कर सकते हैं।
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = मुलाक़ात में दफ़्तर से बात करें। मध्यस्थ सब कुछ अनुवाद करता है।

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = मध्यस्थ शब्दों का अनुवाद करता है और रीति-रिवाज समझाता है। आप जो कहते हैं, उसे वह गुप्त रखता है।
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = सेहत या परिवार की बातों के लिए बच्चे को दुभाषिया **न** बनाएँ।

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = सरकारी दफ़्तरों में आम तौर पर पैसे नहीं लगते। हमेशा पहले पूछ लें।

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **पुलिस और अदालत।** आपको मुफ़्त दुभाषिए का अधिकार है।
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = शपथ के साथ अनुवाद
l-we2yx = **दस्तावेज़ों का अनुवाद।** मध्यस्थ आधिकारिक अनुवाद नहीं करता। उसके लिए [शपथ के साथ अनुवाद (traduzione giurata)][1] चाहिए।
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = [Terre di Inclusione][1] परियोजना इलाक़े के मध्यस्थों की एक सूची बनाना चाहती थी। हमें पता नहीं कि वह अब भी है या नहीं।

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = अगर कुछ ग़लत हो
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = आपकी भाषा का कोई नहीं है? फ़ोन पर दुभाषिया या कोई और दिन माँगें। जो काग़ज़ समझ न आए, उस पर दस्तख़त न करें।
