### licenza media — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = নিম্ন মাধ্যমিক সনদ
# it: Il diploma che si prende dopo la terza media.
summary = নিম্ন মাধ্যমিকের তৃতীয় বছর শেষে যে সনদ পাওয়া যায়।
# it: diploma; terza media; scuola media
keywords = সার্টিফিকেট; মিডল স্কুল; ক্লাস এইট; তেরজা মেদিয়া
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = এর সরকারি নাম diploma di scuola secondaria di primo grado। এটি [প্রাপ্তবয়স্ক হয়েও][1] নেওয়া যায়।
