### CPIA Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = public school for adults
title = CPIA Cremona (school for adults)
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = public school for adults
summary = The provincial centre for adult education: a public school.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = public school for adults
# term: licenza media → { -licenza-media } = lower secondary school certificate
keywords = CPIA; school for adults; Italian course; lower secondary certificate

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = public school for adults
p-vpu6h = CPIA stands for Centro provinciale per l'istruzione degli adulti, the provincial centre for adult education. It is a public school.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = lower secondary school certificate
p-b7x2p = Here you can ask for an [Italian course][1]. You can also get the [lower secondary school certificate (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = We do not know the address and the telephone number. Look for the name of the school on the website [unica.istruzione.gov.it][1], or ask at the [town hall][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = public school for adults
p-5b6fm = CPIA also worked on the project [Terre di Inclusione][1].
