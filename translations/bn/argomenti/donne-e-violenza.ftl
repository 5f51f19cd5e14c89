### Donne e violenza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = নারী ও সহিংসতা
# it: A chi chiedere aiuto se subisci violenza.
summary = নির্যাতনের শিকার হলে কার কাছে সাহায্য চাইবেন।
# it: violenza; stalking; donne; maltrattamenti
keywords = নির্যাতন; মারধর; স্বামী মারে; নারী; পিছু নেওয়া; হুমকি; সহিংসতা
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = এটা আপনার দোষ নয়। আপনি বিনামূল্যে ও যেকোনো সময় একজনের সঙ্গে কথা বলতে পারেন: পড়ুন [কীভাবে সাহায্য চাইবেন][1]।
