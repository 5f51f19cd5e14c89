### Assegno unico per i figli — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
title = बच्चों का मासिक भत्ता
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
summary = 21 साल तक के बच्चों के लिए INPS से हर महीने पैसे।
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
keywords = बच्चों का भत्ता; बच्चों के पैसे; फ़ैमिली भत्ता; असेन्यो; चाइल्ड बेनिफिट; AUU
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
f-78utt = बच्चों और माता-पिता के टैक्स कोड
# it: l'assegno ogni mese
f-9jtz9 = हर महीने भत्ता
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-i8g2e = SPID या CIE से वेबसाइट खुलती है।
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-s8tpj = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-bm386 = INPS, मोबाइल से
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
p-rni85 = [बच्चों का मासिक भत्ता (assegno unico)][1] हर बच्चे के लिए मदद है। इसे [INPS][2] हर महीने देता है।

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = उन परिवारों के लिए जिनके बच्चे 18 साल से कम उम्र के हैं। 18 साल से लेकर 21 साल का होने से एक दिन पहले तक भी, अगर बच्चा पढ़ता है, काम ढूँढता है या कम कमाता है। विकलांग बच्चों के लिए उम्र की कोई सीमा नहीं है।
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो इनमें से एक परमिट चाहिए:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
l-ttsvb = लंबे समय का परमिट (permesso di lungo periodo)
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = काम का परमिट, जिससे 6 महीने से ज़्यादा काम कर सकते हैं
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: protezione internazionale → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
l-3qijr = दूसरे परमिट जो INPS मानता है, जैसे अंतरराष्ट्रीय सुरक्षा (शरण)
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-nmgx3 = क़ानून में इटली में [निवास का पंजीकरण (residenza)][1] और दूसरी शर्तें भी हैं। नियम कई बार बदले हैं: [patronato (मुफ़्त मदद के दफ़्तर)][2] से जाँच लें।

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-akz7n = [ISEE][1] माँगें। यह ज़रूरी नहीं है, पर ISEE के बिना आपको सबसे कम पैसे मिलते हैं।
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = टैक्स कोड
# term: iban → { -iban } = बैंक खाते का कोड
l-zk6sc = बच्चों के टैक्स कोड और अपना [बैंक खाते का कोड (IBAN)][1] तैयार रखें।
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-jnpfj = [patronato (मुफ़्त मदद के दफ़्तर)][1] जाएँ, या { $web } वेबसाइट का इस्तेमाल करें।
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = आवेदन **सिर्फ़ एक बार** देना होता है। उसके बाद भत्ता अपने आप चलता रहता है।
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-ikxjq = हर साल जनवरी में ISEE दोबारा बनवाएँ।

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = अगर बच्चा पैदा हो, तो उसे तुरंत आवेदन में जोड़ें। अगर आवेदन जून के अंत तक पहुँच जाए, तो आपको मार्च से आगे के महीनों के पैसे भी मिलते हैं।
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = बच्चा पैदा हुआ है? उसे **जन्म के 120 दिनों** के अंदर जोड़ें: आपको गर्भ के सातवें महीने से ही पैसे मिलते हैं।

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = खाता उसी के नाम पर होना चाहिए जो आवेदन देता है।
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = माता-पिता भत्ता आधा-आधा बाँट सकते हैं।
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-kzdku = अगर परिवार में कुछ बदले, तो INPS को बताएँ।

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = अगर कुछ ग़लत हो
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: ricorso → { -ricorso } = जज के पास अपील
p-fir6t = परमिट ख़त्म होने पर पैसे रुक गए? INPS को परमिट नया करवाने की रसीद भेजें। अगर आवेदन नामंज़ूर हो जाए, तो patronato अपील कर सकता है।
