### CPIA — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = مدرسة الكبار
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
summary = المدرسة العامة للكبار: اللغة الإيطالية والشهادة الإعدادية.
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
keywords = مدرسة للكبار; دورة إيطالية; الشهادة الإعدادية
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA اختصار لعبارة Centro provinciale per l'istruzione degli adulti، أي مركز المقاطعة لتعليم الكبار.
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = اقرأ عن [دورات الإيطالية][1].
