### sindacato — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = मज़दूर यूनियन
# it: Un'associazione che difende i lavoratori.
summary = एक संगठन जो कामगारों के हक़ के लिए लड़ता है।
# it: diritti; lavoratori; vertenza
keywords = अधिकार; कामगार; यूनियन
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = तनख़्वाह की पर्ची
p-g9i5v = वह कॉन्ट्रैक्ट और तनख़्वाह की पर्ची देखती है। अगर आपको पैसे नहीं मिलते, तो मदद करती है।
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = आम तौर पर थोड़े पैसे देकर सदस्य बनते हैं। घर के मामलों के लिए किराएदारों की यूनियनें भी हैं।
