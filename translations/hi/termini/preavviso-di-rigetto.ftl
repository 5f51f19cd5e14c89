### preavviso di rigetto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = इनकार से पहले की चिट्ठी
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = वह चिट्ठी जिसमें दफ़्तर बताता है कि वह आपके आवेदन पर इनकार करने की सोच रहा है।
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
keywords = इनकार; नामंज़ूर; दस दिन; क्वेस्तूरा की चिट्ठी; 10-bis; अर्ज़ी नामंज़ूर; परमिट नहीं मिला; रिजेक्ट; आवेदन ख़ारिज
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = यह अभी इनकार नहीं है। आम तौर पर जवाब देने और दूसरे दस्तावेज़ भेजने के लिए आपके पास **10 दिन** होते हैं।
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-e5q9m = अगर यह Questura से आए, तो पढ़ें: [क्या करें][1]।
