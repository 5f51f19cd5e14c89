### CPIA Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = CPIA
title = CPIA Cremona (școala pentru adulți)
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = CPIA
summary = „Centro provinciale per l'istruzione degli adulti” (centrul provincial pentru educația adulților): o școală publică.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = CPIA
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
keywords = CPIA; școală pentru adulți; curs de italiană; diplomă de gimnaziu

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = CPIA
p-vpu6h = CPIA înseamnă „Centro provinciale per l'istruzione degli adulti” (centrul provincial pentru educația adulților). Este o școală publică.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
p-b7x2p = Aici puteți cere un [curs de italiană][1]. Puteți obține și o [diplomă de gimnaziu (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = Nu cunoaștem adresa și telefonul. Căutați numele școlii pe site-ul [unica.istruzione.gov.it][1] sau întrebați la [primărie][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = CPIA
p-5b6fm = CPIA a lucrat și la proiectul [Terre di Inclusione][1].
