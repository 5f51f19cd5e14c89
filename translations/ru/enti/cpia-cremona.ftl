### CPIA Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = государственная школа для взрослых
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = государственная школа для взрослых
summary = Провинциальный центр образования взрослых: государственная школа.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = государственная школа для взрослых
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
keywords = CPIA; школа для взрослых; курсы итальянского; аттестат

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = государственная школа для взрослых
p-vpu6h = CPIA значит «провинциальный центр образования взрослых» (Centro provinciale per l'istruzione degli adulti). Это государственная школа.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = аттестат об основном общем образовании
p-b7x2p = Здесь можно попросить [курс итальянского][1]. Можно также получить [аттестат (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = Мы не знаем адрес и телефон. Найдите название школы на сайте [unica.istruzione.gov.it][1] или спросите в [муниципалитете][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = государственная школа для взрослых
p-5b6fm = CPIA работал и в проекте [Terre di Inclusione][1].
