### CPIA Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
title = ???
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
summary = ???
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
keywords = ???

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-vpu6h = ???
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = নিম্ন মাধ্যমিক সনদ
p-b7x2p = ???
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = প্রাপ্তবয়স্কদের সরকারি স্কুল
p-5b6fm = ???
