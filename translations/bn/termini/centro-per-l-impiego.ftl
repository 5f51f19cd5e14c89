### centro per l'impiego — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = কর্মসংস্থান কেন্দ্র
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = যে সরকারি অফিস কাজ পেতে সাহায্য করে।
# it: collocamento; lavoro; CPI
keywords = কাজের অফিস; জব সেন্টার; চাকরি; কোল্লোকামেন্তো
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = আগে এর নাম ছিল ufficio di collocamento। লোম্বার্দিয়ায় এটি প্রদেশের (Provincia)।
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = পড়ুন [কীভাবে নাম লেখাবেন][1]।
