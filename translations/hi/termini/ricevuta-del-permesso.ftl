### ricevuta del permesso — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = परमिट की रसीद
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = वह काग़ज़ जो साबित करता है कि आपने परमिट माँगा है या नया करवाया है।
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = तनख़्वाह की पर्ची
keywords = रसीद; डाकख़ाने की रसीद; चेदोलीनो
# it: Te la dà la posta quando consegni la busta.
p-j58hc = डाकख़ाना इसे तब देता है जब आप लिफ़ाफ़ा जमा करते हैं।
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = पासपोर्ट
p-w9vh2 = इसे पासपोर्ट के साथ **हमेशा** अपने पास रखें। परमिट नया करवाने की रसीद से आप रह सकते हैं और काम कर सकते हैं।
