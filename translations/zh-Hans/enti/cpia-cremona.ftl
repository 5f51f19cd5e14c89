### CPIA Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = 成人公立学校
title = CPIA Cremona（克雷莫纳成人公立学校）
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = 成人公立学校
summary = 省成人教育中心：一所公立学校。
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = 成人公立学校
# term: licenza media → { -licenza-media } = 初中毕业证
keywords = CPIA; 成人学校; 意大利语班; 初中毕业证; 夜校

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = 成人公立学校
p-vpu6h = CPIA的意思是“省成人教育中心”（Centro provinciale per l'istruzione degli adulti）。这是一所公立学校。
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = 初中毕业证
p-b7x2p = 在这里您可以报名上[意大利语班][1]，也可以考[初中毕业证][2]。
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = 我们不知道地址和电话。在网站[unica.istruzione.gov.it][1]上搜索学校的名字，或者问[市政府][2]。
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = 成人公立学校
p-5b6fm = CPIA也参加了[Terre di Inclusione][1]项目。
