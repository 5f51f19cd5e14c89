### CPIA Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = державна школа для дорослих
title = CPIA Cremona
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = державна школа для дорослих
summary = Провінційний центр освіти дорослих: державна школа.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = державна школа для дорослих
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
keywords = CPIA; школа для дорослих; курс італійської; свідоцтво про освіту

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = державна школа для дорослих
p-vpu6h = CPIA означає «провінційний центр освіти дорослих». Це державна школа.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = свідоцтво про базову середню освіту
p-b7x2p = Тут можна записатися на [курс італійської][1]. Можна також отримати [свідоцтво про базову середню освіту][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = Ми не знаємо адреси і телефону. Знайдіть назву школи на сайті [unica.istruzione.gov.it][1] або запитайте в [муніципалітеті (Comune)][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = державна школа для дорослих
p-5b6fm = CPIA працював також у проєкті [Terre di Inclusione][1].
