### Minorenne straniero senza genitori — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = नाबालिग़
title = बिना माता-पिता का विदेशी नाबालिग़
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = क़ानूनी अभिभावक
summary = अगर आपकी उम्र 18 साल से कम है और आप अकेले हैं, तो आपको घर, स्कूल और क़ानूनी अभिभावक का अधिकार है।
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = नाबालिग़
# term: tutore → { -tutore } = क़ानूनी अभिभावक
keywords = अकेला नाबालिग़; बिना माता-पिता; गार्डियन; अकेला लड़का; MSNA; मैं अकेला हूँ; माँ-बाप नहीं हैं
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = क़ानूनी अभिभावक
# term: minore → { -minore } = नाबालिग़
f-dhnvt = सुरक्षित जगह, क़ानूनी अभिभावक और नाबालिग़ का परमिट
# it: emergenza
f-8qs5y = आपात स्थिति
# it: bambini in pericolo
f-8qyjt = ख़तरे में बच्चे
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = नाबालिग़
p-evqs4 = अगर आप नाबालिग़ हैं, तो सिर्फ़ दस्तावेज़ न होने के कारण इटली से **आपको कोई नहीं निकाल सकता**। बहुत कम अपवाद हैं, और उनका फ़ैसला जज करता है।

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = उसके लिए जिसकी उम्र 18 साल से कम है और जिसके माता-पिता या कोई दूसरा ज़िम्मेदार वयस्क यहाँ नहीं है।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = अगर आप अभी ख़तरे में हैं, तो { $phone-emergenza } पर फ़ोन करें।
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = पुलिस, Comune या [सामाजिक सेवाओं (servizi sociali)][1] के पास जाएँ। बताएँ कि आपकी उम्र 18 साल से कम है और आपके साथ कोई वयस्क नहीं है।
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = नाबालिग़
l-ttaez = वे आपको एक सुरक्षित जगह पर ले जाते हैं, जो आम तौर पर सिर्फ़ नाबालिग़ों के लिए होती है।
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = कोई मध्यस्थ के साथ आपसे बात करता है। उम्र और परिवार के बारे में सच बताएँ।
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = क़ानूनी अभिभावक
l-ju445 = जज एक [क़ानूनी अभिभावक (tutore)][1] चुनता है। यह एक वयस्क है जो फ़ैसलों में आपकी मदद करता है।
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = क़ानूनी अभिभावक
l-5uusz = अभिभावक आपके लिए परमिट और डॉक्टर माँगता है। आप स्कूल जाते हैं।

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = रहने की जगह, स्कूल, डॉक्टर, वकील। सब मुफ़्त है।

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **इटली या यूरोप में आपका कोई रिश्तेदार है?** बताएँ: शायद आप उसके पास जा सकते हैं।
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = क़ानूनी अभिभावक
l-84ek9 = **18 साल के होने वाले हैं?** जन्मदिन से पहले अभिभावक से नए परमिट और 18 साल के बाद की मदद के बारे में पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = अगर कुछ ग़लत हो
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = अगर कोई आपसे ज़बरदस्ती काम करवाता है या पैसे माँगता है, तो अपने educatore (देखभाल करने वाले) से बात करें। आप { $phone-bambini-in-pericolo } पर भी फ़ोन कर सकते हैं।
