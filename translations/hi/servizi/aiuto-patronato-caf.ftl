### Aiuto gratis con le domande: patronato e CAF — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aiuto gratis con le domande: patronato e CAF
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
title = आवेदनों में मुफ़्त मदद: patronato और CAF
# it: Uffici che compilano per te le domande a INPS, Questura e altri enti.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
summary = वे दफ़्तर जो INPS, Questura और दूसरी संस्थाओं के आवेदन आपके लिए भरते हैं।
# it: patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: sindacato → { -sindacato } = मज़दूर यूनियन
keywords = पत्रोनातो; काफ; फ़ॉर्म भरवाना; मुफ़्त मदद; INPS का आवेदन; यूनियन; सानातोरिया; काग़ज़ बनवाना; पेपर बनवाना; पक्के काग़ज़
# it: le lettere che hai ricevuto
f-35tt5 = जो चिट्ठियाँ आपको मिली हैं
# it: la domanda mandata e la ricevuta
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
f-e3h2k = भेजा हुआ आवेदन और उसकी रसीद
# it: Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.
p-s69p4 = अगर फ़ॉर्म मुश्किल है, तो अकेले न भरें। दो तरह के दफ़्तर आपकी मदद करते हैं।

## A chi è rivolto

# it: A tutti. Non serve essere iscritti a un sindacato.
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-9u7ze = सबके लिए। यूनियन (sindacato) का सदस्य होना ज़रूरी नहीं है।
# it: Ufficio
c-u5id7 = दफ़्तर
# it: Che cosa fa
c-5rzst = क्या करता है
# it: [Patronato][1]
# note: [1] = termini/patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
c-eujee = [Patronato (मुफ़्त मदद का दफ़्तर)][1]
# it: Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: inail → { -inail } = काम पर चोट का सरकारी बीमा
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
c-r8emj = INPS और INAIL के आवेदन, पेंशन, बेरोज़गारी, मातृत्व, निवास परमिट
# it: [CAF][1]
# note: [1] = termini/caf
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
c-c4w4p = [CAF (टैक्स में मदद का दफ़्तर)][1]
# it: Tasse, 730, ISEE
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
c-af5cv = टैक्स, 730, ISEE
# it: Spesso sono nello stesso palazzo.
p-yi4uy = अक्सर दोनों एक ही इमारत में होते हैं।

## Come fare

# it: Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-inygd = इंटरनेट पर **patronato** (मुफ़्त मदद का दफ़्तर) और उस शहर या गाँव का नाम लिखकर ढूँढें जहाँ आप रहते हैं। या Comune से पूछें।
# it: Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 2 di 5
l-knag2 = पहले फ़ोन करें। पूछें कि कौन-से दस्तावेज़ चाहिए और क्या पैसे लगते हैं।
# it: Porta tutte le lettere, anche quelle che non capisci.
# note: voce 3 di 5
l-u58yu = सारी चिट्ठियाँ ले जाएँ, वे भी जो आपको समझ नहीं आतीं।
# it: Leggi la [delega][1] prima di firmare.
# note: voce 4 di 5
# note: [1] = termini/delega
# term: delega → { -delega } = किसी दूसरे को अधिकार देने का काग़ज़
l-wrspn = [अधिकार देने का काग़ज़ (delega)][1] दस्तख़त करने से पहले पढ़ें।
# it: Chiedi sempre la **ricevuta** della domanda. Conservala.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-h5qj5 = आवेदन की **रसीद** हमेशा माँगें। उसे सँभालकर रखें।

## Quanto costa

# it: Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: 730 → { -modello-730 } = टैक्स का फ़ॉर्म 730
p-wtdjy = patronato में मुख्य आवेदन क़ानून के अनुसार मुफ़्त हैं। कुछ दूसरे आवेदनों के थोड़े पैसे लग सकते हैं। CAF में ISEE आम तौर पर मुफ़्त है। 730 के अक्सर पैसे लगते हैं।
# it: Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-mgnsr = पहले क़ीमत पूछें। जो सड़क पर या बार में आवेदन भरने के पैसे माँगे, उससे सावधान रहें: वह patronato नहीं है।

## Casi particolari

# it: Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.
# term: patronati → { -patronato } = मुफ़्त मदद का दफ़्तर
p-c3upk = कुछ patronato में दूसरी भाषाएँ बोलने वाले कर्मचारी होते हैं। फ़ोन पर पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-6zuve = अगर कुछ ग़लत हो
# it: Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-xvzcw = संतुष्ट नहीं हैं? आप जब चाहें patronato बदल सकते हैं। अपने दस्तावेज़ वापस लें।
