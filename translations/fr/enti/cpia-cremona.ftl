### CPIA Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = école publique pour adultes
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = école publique pour adultes
summary = Le centre provincial pour l’instruction des adultes : une école publique.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = école publique pour adultes
# term: licenza media → { -licenza-media } = diplôme de fin de collège
keywords = CPIA; école pour adultes; cours d’italien; brevet; école du soir

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = école publique pour adultes
p-vpu6h = CPIA veut dire « Centro provinciale per l’istruzione degli adulti » (centre provincial pour l’instruction des adultes). C’est une école publique.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = diplôme de fin de collège
p-b7x2p = Ici, vous pouvez demander un [cours d’italien][1]. Vous pouvez aussi obtenir le [diplôme de fin de collège (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = Nous ne connaissons ni l’adresse ni le téléphone. Cherchez le nom de l’école sur le site [unica.istruzione.gov.it][1], ou demandez à la [mairie][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = école publique pour adultes
p-5b6fm = Le CPIA a aussi travaillé au projet [Terre di Inclusione][1].
