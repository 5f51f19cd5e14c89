### CPIA Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = shkolla publike për të rritur
title = CPIA Cremona (shkollë publike për të rritur)
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = shkolla publike për të rritur
summary = Qendra provinciale për arsimin e të rriturve: një shkollë publike.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = shkolla publike për të rritur
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
keywords = CPIA; shkollë për të rritur; kurs italishteje; diplomë; shkollë mbrëmjeje

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = shkolla publike për të rritur
p-vpu6h = CPIA do të thotë Centro provinciale per l'istruzione degli adulti (qendra provinciale për arsimin e të rriturve). Është një shkollë publike.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
p-b7x2p = Këtu mund të kërkoni një [kurs italishteje][1]. Mund të merrni edhe [diplomën e arsimit të mesëm të ulët (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = Nuk i dimë adresën dhe telefonin. Kërkoni emrin e shkollës në faqen [unica.istruzione.gov.it][1], ose pyesni në [komunë][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = shkolla publike për të rritur
p-5b6fm = CPIA ka punuar edhe në projektin [Terre di Inclusione][1].
