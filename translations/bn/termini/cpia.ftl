### CPIA — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = প্রাপ্তবয়স্কদের সরকারি স্কুল
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
summary = প্রাপ্তবয়স্কদের সরকারি স্কুল: ইতালীয় ভাষা ও নিম্ন মাধ্যমিক সনদ (licenza media)।
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
keywords = বড়দের স্কুল; ইতালিয়ান কোর্স; স্কুল সার্টিফিকেট; সিপিয়া
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA মানে Centro provinciale per l'istruzione degli adulti।
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = [ইতালীয় ভাষার কোর্স][1] নিয়ে পড়ুন।
