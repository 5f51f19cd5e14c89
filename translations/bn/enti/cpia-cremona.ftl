### CPIA Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
summary = প্রাপ্তবয়স্কদের শিক্ষার প্রাদেশিক কেন্দ্র: একটি সরকারি স্কুল।
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
keywords = সিপিয়া; বড়দের স্কুল; ইতালিয়ান কোর্স; স্কুল সার্টিফিকেট

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-vpu6h = CPIA মানে Centro provinciale per l'istruzione degli adulti। এটি একটি সরকারি স্কুল।
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
p-b7x2p = এখানে [ইতালীয় ভাষার কোর্স][1] চাইতে পারেন। [নিম্ন মাধ্যমিক সনদও (licenza media)][2] নিতে পারেন।
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = ঠিকানা ও ফোন নম্বর আমরা জানি না। [unica.istruzione.gov.it][1] সাইটে স্কুলের নাম খুঁজুন, অথবা [পৌরসভায় (Comune)][2] জিজ্ঞেস করুন।
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-5b6fm = CPIA [Terre di Inclusione][1] প্রকল্পেও কাজ করেছে।
