### CPIA — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = 成人公立学校
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = 初中毕业证
summary = 为成年人办的公立学校：意大利语和初中毕业证。
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = 初中毕业证
keywords = 成人学校; 意大利语班; 初中毕业证
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA的意思是“省成人教育中心”（Centro provinciale per l'istruzione degli adulti）。
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = 请看[意大利语班][1]。
