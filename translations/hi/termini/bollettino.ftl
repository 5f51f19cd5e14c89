### bollettino postale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = डाकख़ाने में पैसे जमा करने का फ़ॉर्म
# it: Il foglio che usi per pagare alla posta.
summary = वह काग़ज़ जिससे आप डाकख़ाने में पैसे जमा करते हैं।
# it: pagare; posta; tassa
keywords = पैसे देना; डाकख़ाना; टैक्स; चालान
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-225sf = लिखें कि कौन पैसे देता है, किसे और कितने। रसीद सँभालकर रखें: वह साबित करती है कि आपने पैसे दिए।
