### Assegno di inclusione (ADI) — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = बहुत ग़रीब परिवारों का भत्ता
title = बहुत ग़रीब परिवारों का भत्ता (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = बहुत ग़रीब परिवारों के लिए मदद, एक योजना के साथ जिस पर चलना होता है।
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = आमदनी
# term: cittadinanza → { -cittadinanza } = नागरिकता
keywords = ADI; ग़रीबी; ग़रीब परिवार; सरकारी मदद; रेदितो; SFL
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = टैक्स कोड
f-rpq53 = परिवार के टैक्स कोड
# it: una carta con soldi ogni mese
f-dg5gq = हर महीने पैसों वाला कार्ड
# it: un percorso con i servizi sociali
f-cifbh = सामाजिक सेवाओं के साथ एक योजना
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-5tg3t = SPID या CIE से वेबसाइट खुलती है।
# it: INPS da telefono fisso
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-ck6su = INPS, घर के फ़ोन (लैंडलाइन) से
# it: INPS da cellulare
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
f-f4bf6 = INPS, मोबाइल से
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = बहुत ग़रीब परिवारों का भत्ता
# term: reddito → { -reddito } = आमदनी
# term: cittadinanza → { -cittadinanza } = नागरिकता
p-jtq6h = [बहुत ग़रीब परिवारों का भत्ता (assegno di inclusione)][1] पुराने reddito di cittadinanza की जगह आया है।

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = उन परिवारों के लिए जिनके पास पैसे कम हैं **और** जिनमें इनमें से कम से कम एक व्यक्ति है:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = नाबालिग़
l-iqpcn = कोई नाबालिग़
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = कोई विकलांग व्यक्ति
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = 60 साल या उससे ज़्यादा उम्र का व्यक्ति
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = कुछ मामलों में वह व्यक्ति जिसकी देखभाल सामाजिक या स्वास्थ्य सेवाएँ करती हैं
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
# term: protezione internazionale → { -protezione-internazionale } = अंतरराष्ट्रीय सुरक्षा (शरण)
# term: residenza → { -residenza } = निवास का पंजीकरण
p-n9xg4 = अगर आप यूरोपीय संघ के नागरिक नहीं हैं, तो आम तौर पर लंबे समय का परमिट या अंतरराष्ट्रीय सुरक्षा चाहिए। आम तौर पर इटली में 5 साल का निवास का पंजीकरण (residenza) भी चाहिए। इनमें से आख़िरी दो साल लगातार होने चाहिए।

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
l-2g865 = [ISEE][1] माँगें।
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: caf → { -caf } = टैक्स में मदद का दफ़्तर
l-k7ci6 = किसी [patronato (मुफ़्त मदद के दफ़्तर)][1] या CAF से पूछें कि क्या आपको यह मिल सकता है।
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = उनके साथ आवेदन दें, या { $web } वेबसाइट पर।
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
l-g8ukg = INPS के बताए पोर्टल पर **patto digitale** (डिजिटल समझौते) पर दस्तख़त करें।
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = **समझौते पर दस्तख़त करने के 120 दिनों** के अंदर [सामाजिक सेवाओं (servizi sociali)][1] के साथ पहली मुलाक़ात पर जाएँ। अगर कोई आपको न बुलाए, तब भी जाएँ।
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = सब मुलाक़ातों पर जाएँ।

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-j83fu = ख़रीदारी और कुछ हद तक किराए के लिए पैसों वाला कार्ड। एक सोशल वर्कर शुरू से आख़िर तक आपकी मदद करता है।

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = यह मदद आम तौर पर **18 महीने** चलती है। फिर आपको नया आवेदन देना होता है।

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-2tfhp = आपकी उम्र 18 से 59 साल के बीच है और आप काम कर सकते हैं? एक और मदद है: **supporto per la formazione e il lavoro** (प्रशिक्षण और काम के लिए मदद)। patronato से पूछें।

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = अगर कुछ ग़लत हो
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = पेंशन और सरकारी मदद की संस्था
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-84jgp = अगर काम या परिवार में कुछ बदले, तो तुरंत INPS को बताएँ। अगर आप मुलाक़ातों पर नहीं जाते, तो मदद बंद हो जाती है। अगर आवेदन नामंज़ूर हो, तो patronato से कारण पूछें।
