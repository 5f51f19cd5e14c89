### Fondazione Caritas — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Caritas
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = ক্রেমার পৌরসভার সঙ্গে কাজ করা সংস্থাগুলোর দুটি দলের একটির নেতৃত্ব দেয়।
# it: Caritas; Crema; povertà
keywords = Caritas; কারিতাস; Crema; অভাব

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. La Fondazione Caritas guida uno dei gruppi.
p-kj6rf = ক্রেমায় 28টি সংস্থা দুটি দলে আছে। Fondazione Caritas একটি দলের নেতৃত্ব দেয়।
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-e6sx4 = সংস্থাগুলো [Comune di Crema][1]-র সঙ্গে সামাজিক সেবার পরিকল্পনা করে। সাহায্য চাইতে পড়ুন [ক্রেমায় কী কী সাহায্য আছে][2]।
