### Dipartimento per le pari opportunità — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = ===
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = সরকারের যে অফিস নির্যাতন ও পিছু নেওয়ার বিরুদ্ধে নম্বরটি চালায়।
# it: pari opportunità; Governo; violenza
keywords = সমান সুযোগ; সরকার; নির্যাতন

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = এটি প্রধানমন্ত্রীর কার্যালয়ের (Presidenza del Consiglio dei ministri) একটি অফিস। এটি [নির্যাতন ও পিছু নেওয়ার বিরুদ্ধে নম্বরটি][1] চালায়।
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = সাহায্য লাগলে এই অফিসকে লিখবেন না। ওই নম্বরে ফোন করুন।
