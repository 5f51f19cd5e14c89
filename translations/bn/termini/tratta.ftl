### tratta di persone — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = মানব পাচার
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = যখন কাউকে শোষণ করার জন্য জোর করে বা ঠকিয়ে নিয়ে যাওয়া ও আটকে রাখা হয়।
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = শোষণ; দাসত্ব; জোর করে দেহব্যবসা; দালাল; পাচার
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = এটি গুরুতর অপরাধ। এর শিকার মানুষের সুরক্ষা পাওয়ার অধিকার আছে।
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = পড়ুন [কীভাবে সাহায্য চাইবেন][1]।
