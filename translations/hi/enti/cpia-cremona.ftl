### CPIA Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = बड़ों का सरकारी स्कूल
summary = Centro provinciale per l'istruzione degli adulti: बड़ों का सरकारी स्कूल।
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
keywords = CPIA; बड़ों का स्कूल; इटैलियन का कोर्स; मिडिल पास

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = बड़ों का सरकारी स्कूल
p-vpu6h = CPIA का मतलब है Centro provinciale per l'istruzione degli adulti। यह सरकारी स्कूल है।
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
p-b7x2p = यहाँ आप [इतालवी का कोर्स][1] माँग सकते हैं। आप [मिडिल स्कूल का डिप्लोमा (licenza media)][2] भी ले सकते हैं।
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = हमें पता और फ़ोन नंबर मालूम नहीं हैं। [unica.istruzione.gov.it][1] वेबसाइट पर स्कूल का नाम ढूँढें, या [Comune][2] से पूछें।
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
p-5b6fm = CPIA ने [Terre di Inclusione][1] परियोजना में भी काम किया।
