### CPIA — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = public school for adults
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = lower secondary school certificate
summary = The public school for adults: Italian and the lower secondary school certificate.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = lower secondary school certificate
keywords = school for adults; Italian course; licenza media; middle school certificate
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA stands for Centro provinciale per l'istruzione degli adulti.
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = Read about the [Italian courses][1].
