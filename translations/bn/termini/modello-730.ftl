### modello 730 — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = কর হিসাবের ফরম 730
# it: Il modulo per il conto delle tasse di chi lavora.
summary = চাকরিজীবীদের করের হিসাবের ফরম।
# it: tasse; dichiarazione dei redditi; rimborso
keywords = ট্যাক্স; আয়ের হিসাব; টাকা ফেরত; ট্যাক্স রিটার্ন
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
p-zubiz = বছরে একবার করতে হয়, সাধারণত একটি [CAF][1]-এর সাহায্যে।
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = পড়ুন [কাকে করতে হয়][1]।
