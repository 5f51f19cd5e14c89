### espulsione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = देश से निकालने का आदेश
# it: L'ordine di lasciare l'Italia.
summary = इटली छोड़ने का आदेश।
# it: foglio di via; rimpatrio; decreto; diniego
keywords = देश निकाला; डिपोर्ट; वापस भेजना; इनकार
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = यह एक काग़ज़ पर लिखा होता है, जिसे आपको समझना ज़रूरी है। इसके ख़िलाफ़ जाने के लिए दिन **बहुत कम** होते हैं।
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = नाबालिग़
p-rzmui = आम तौर पर वे इन्हें देश से **नहीं** निकाल सकते: नाबालिग़, गर्भवती महिलाएँ, बच्चे के जन्म के बाद 6 महीनों तक माँ, और वह जो परिवार के किसी इतालवी सदस्य के साथ रहता है। आप इनमें से एक हैं? वकील को तुरंत बताएँ।
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = उसी दिन वकील के पास जाएँ: उसके पैसे [सरकार दे सकती है][1]।
