### Medico di notte, la domenica e nei giorni di festa — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = रात, रविवार और छुट्टी के दिनों में डॉक्टर
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = अगर तबीयत ख़राब है और आपका डॉक्टर नहीं है, तो क्या करें।
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = रात और छुट्टी के दिन का डॉक्टर
keywords = रात का डॉक्टर; 116117; ग्वार्दिया मेदिका; रविवार; रात; बुख़ार
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
f-sduwg = स्वास्थ्य कार्ड, अगर है
# it: un consiglio al telefono o una visita
f-u9pus = फ़ोन पर सलाह या डॉक्टर की जाँच
# it: cure non urgenti
f-itu7r = बिना आपात स्थिति का इलाज
# it: Dove il numero è attivo.
f-3388n = जहाँ यह नंबर चालू है।
# it: emergenza
f-7qs6g = आपात स्थिति
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = रात और छुट्टी के दिन का डॉक्टर
p-k6aee = जब डॉक्टर का क्लिनिक बंद हो, तब [रात और छुट्टी के दिन का डॉक्टर (guardia medica)][1] होता है। यह उन तकलीफ़ों के लिए है जो रुक नहीं सकतीं, पर गंभीर नहीं हैं।

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = सबके लिए: रात में, रविवार और छुट्टी के दिन, और उससे एक दिन पहले (जैसे शनिवार को)।

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = छाती में तेज़ दर्द, साँस लेने में मुश्किल, बहुत ख़ून, कोई व्यक्ति जो जवाब नहीं देता: तुरंत { $phone-emergenza } पर फ़ोन करें।
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-3mgvi = 3 महीने से छोटे बच्चे को बुख़ार हो, तो उसे तुरंत [अस्पताल की इमरजेंसी (pronto soccorso)][1] ले जाएँ।
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = { $phone-cure-non-urgenti } पर फ़ोन करें, जहाँ यह नंबर चालू है।
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = बताएँ कि कौन बीमार है, उसकी उम्र कितनी है और कब से बीमार है।
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = सवालों के जवाब दें। बताएँ कि वह कौन-सी दवाएँ लेता है।
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = डॉक्टर आपको सलाह देता है, क्लिनिक में बुलाता है या घर आता है।

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = डॉक्टर की पर्ची
# term: certificato di malattia → { -certificato-di-malattia } = बीमारी का सर्टिफ़िकेट
p-frqgz = सलाह, जाँच, ज़रूरी दवा की पर्ची या कुछ दिनों का बीमारी का सर्टिफ़िकेट।

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
p-i7vx3 = जिनका नाम Servizio sanitario (स्वास्थ्य सेवा) में लिखा है, वे आम तौर पर पैसे नहीं देते। अगर आपका नाम नहीं लिखा है, तो पहले पूछ लें।

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **इतालवी नहीं बोलते?** तुरंत अपनी भाषा बताएँ। हो सके तो अनुवाद करने वाले किसी व्यक्ति के साथ फ़ोन करें।
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = रात में दवा के लिए **farmacia di turno** (रात में खुली दवा की दुकान) ढूँढें: सूची हर दवा की दुकान के दरवाज़े पर होती है।

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = अगर कुछ ग़लत हो
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = कोई जवाब नहीं देता और तबीयत बिगड़ रही है? { $phone-emergenza } पर फ़ोन करें।
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = अस्पताल की इमरजेंसी
p-x85tq = { $phone-cure-non-urgenti } पर जवाब नहीं मिलता? दवा की दुकान पर पूछें या [अस्पताल की इमरजेंसी (pronto soccorso)][1] जाएँ।
