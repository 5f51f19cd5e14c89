### Chiedere l'ISEE — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
title = ISEE बनवाना
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = वह काग़ज़ जो बताता है कि आपके परिवार की आर्थिक हालत कैसी है। इससे कई जगह कम पैसे देने पड़ते हैं।
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: dsu → { -dsu } = ISEE का फ़ॉर्म
# term: reddito → { -reddito } = आमदनी
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
keywords = ISEE; ईज़े; आमदनी का सर्टिफिकेट; परिवार की आमदनी; फ़ीस कम; बोनस; CAF
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-353ye = पूरे परिवार के टैक्स कोड
# it: il contratto di affitto, se ce l'hai
f-dhypy = किराए का कॉन्ट्रैक्ट, अगर है
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = खाते का बैलेंस और साल का औसत
f-hjnst = खातों का दो साल पहले का बैलेंस और साल का औसत (saldo e giacenza media)
# it: la targa di auto e moto
f-p5upf = कार और मोटरसाइकिल का नंबर
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = परिवार की आर्थिक हालत का नंबर
f-xvsgr = ISEE का प्रमाणपत्र
# it: la prima volta nell'anno
f-68qfw = साल में पहली बार
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
f-mwty5 = CAF उसे आपके साथ बनाता है।
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-a3x7g = SPID या CIE से वेबसाइट खुलती है।
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-2fz23 = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-xvk26 = INPS, मोबाइल से
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: redditi → { -reddito } = आमदनी
p-4y89c = [ISEE][1] परिवार की आमदनी, बचत और मकान को मिलाकर देखता है। **कम** नंबर का मतलब है कि आपको ज़्यादा मदद मिल सकती है।

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
p-qupki = उनके लिए जो इटली में रहते हैं और मदद माँगते हैं: नर्सरी, स्कूल का खाना, घर, बिल, भत्ते, यूनिवर्सिटी।

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-2rpf8 = किसी [CAF (टैक्स में मदद के दफ़्तर)][1] को फ़ोन करें। दस्तावेज़ों की सूची माँगें।
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = खाते का बैलेंस और साल का औसत
l-vaqk7 = बैंक या डाकख़ाने से [खाते का बैलेंस और साल का औसत (saldo e giacenza media)][1] माँगें।
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
# term: dsu → { -dsu } = ISEE का फ़ॉर्म
l-sizqb = CAF जाएँ और [ISEE के फ़ॉर्म (DSU)][1] पर दस्तख़त करें। यह आपकी जानकारी की घोषणा है।
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-ceu6m = लगभग { $processing_time } बाद ISEE CAF से या { $web } वेबसाइट से लें।
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = देख लें कि उसमें परिवार के सब लोग लिखे हैं।

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
p-bqwqv = ISEE 31 दिसंबर तक मान्य है। हर साल **जनवरी** में इसे दोबारा बनवाना होता है।

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-kjbk7 = **हाल ही में काम छूटा है?** ISEE **corrente** माँगें। यह आज की हालत देखता है।
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-pirja = **माता-पिता की शादी नहीं हुई या वे अलग हैं?** इसके ख़ास नियम हैं। CAF को बताएँ।
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **आपके देश में घर या पैसे हैं?** वे भी लिखने होते हैं।
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: minorenni → { -minore } = नाबालिग़
l-iqxf3 = नर्सरी और बच्चों के मासिक भत्ते के लिए ISEE **minorenni** (नाबालिग़ों वाला) लग सकता है।
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = सच लिखें। झूठी घोषणा अपराध है और आपको पैसे वापस करने होंगे।

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = अगर कुछ ग़लत हो
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
p-cgmmi = कोई ग़लती है या **omissioni** (छूटी हुई जानकारी) जैसे शब्द लिखे हैं? दोबारा CAF जाएँ और ठीक करने को कहें।
