### permesso UE per soggiornanti di lungo periodo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = लंबे समय का यूरोपीय परमिट
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = बिना अंतिम तारीख़ का परमिट, उनके लिए जो यहाँ रहते हैं और जिनके पास कम से कम 5 साल से परमिट है।
# it: carta di soggiorno; permesso illimitato
keywords = कार्ता दी सोज्जोर्नो; पक्के पेपर; परमानेंट परमिट
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = पहले इसे **carta di soggiorno** कहते थे। बहुत-से लोग अब भी यही कहते हैं।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = पढ़ें: [कैसे माँगें][1]।
