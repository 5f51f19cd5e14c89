### CPIA Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = escuela pública para adultos
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = escuela pública para adultos
summary = El Centro provinciale per l'istruzione degli adulti: una escuela pública para adultos.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = escuela pública para adultos
# term: licenza media → { -licenza-media } = certificado de secundaria básica
keywords = CPIA; escuela para adultos; curso de italiano; secundaria; licenza media

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = escuela pública para adultos
p-vpu6h = CPIA quiere decir Centro provinciale per l'istruzione degli adulti (centro provincial de educación de adultos). Es una escuela pública.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = certificado de secundaria básica
p-b7x2p = Aquí puede pedir un [curso de italiano][1]. Puede obtener también el [certificado de secundaria básica (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = No conocemos la dirección ni el teléfono. Busque el nombre de la escuela en el sitio [unica.istruzione.gov.it][1], o pregunte en el [municipio][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = escuela pública para adultos
p-5b6fm = El CPIA trabajó también en el proyecto [Terre di Inclusione][1].
