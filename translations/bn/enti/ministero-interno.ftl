### Ministero dell'Interno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = ===
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = পুলিশ সদর দপ্তর
summary = Questura-গুলো যে মন্ত্রণালয়ের অধীনে।
# it: ministero; Viminale; Questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
keywords = মন্ত্রণালয়; পুলিশ; কুয়েস্তুরা

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = পুলিশ সদর দপ্তর
p-ngggb = এই মন্ত্রণালয় নিরাপত্তা ও অভিবাসনের বিষয় দেখে। [Questura-গুলো][1] এর অংশ।
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-t7ruv = আপনার অনুমতিপত্রের জন্য মন্ত্রণালয়কে লিখবেন না। Questura-তে যান, অথবা পড়ুন [কীভাবে অনুমতিপত্র নবায়ন করতে হয়][1]।
