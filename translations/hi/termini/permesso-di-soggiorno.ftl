### permesso di soggiorno — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = निवास परमिट
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = वह दस्तावेज़ जिससे वह व्यक्ति इटली में रह सकता है जो यूरोपीय संघ का नागरिक नहीं है।
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = लंबे समय का यूरोपीय परमिट
keywords = परमेसो; सजोर्नो; परमिट; कार्ता दी सोज्जोर्नो
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = यह आपके नाम और फ़ोटो वाला कार्ड है। यह बताता है कि आप इटली में क्यों और कब तक हैं।
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-6tbuc = इसे [Questura (पुलिस का इमिग्रेशन दफ़्तर)][1] देती है। अंतिम तारीख़ से पहले आपको [नया करवाने (rinnovo)][2] का आवेदन देना ज़रूरी है।
