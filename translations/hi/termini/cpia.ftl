### CPIA — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = बड़ों का सरकारी स्कूल
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
summary = बड़ों का सरकारी स्कूल: इतालवी भाषा और मिडिल स्कूल का डिप्लोमा।
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
keywords = बड़ों का स्कूल; इटैलियन का कोर्स; मिडिल पास
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA का मतलब है Centro provinciale per l'istruzione degli adulti।
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = [इतालवी के कोर्सों][1] के बारे में पढ़ें।
