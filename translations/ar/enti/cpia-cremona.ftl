### CPIA Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = مدرسة الكبار
title = مدرسة الكبار في كريمونا (CPIA Cremona)
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = مدرسة الكبار
summary = مركز المقاطعة لتعليم الكبار: مدرسة عامة.
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = مدرسة الكبار
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
keywords = CPIA; مدرسة للكبار; دورة إيطالية; الشهادة الإعدادية

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = مدرسة الكبار
p-vpu6h = CPIA اختصار لعبارة Centro provinciale per l'istruzione degli adulti، أي مركز المقاطعة لتعليم الكبار. هي مدرسة عامة.
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
p-b7x2p = هنا يمكنك أن تطلب [دورة إيطالية][1]. يمكنك أيضًا أن تحصل على [الشهادة الإعدادية (licenza media)][2].
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = لا نعرف العنوان والهاتف. ابحث عن اسم المدرسة على الموقع [unica.istruzione.gov.it][1]، أو اسأل في [البلدية][2].
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = مدرسة الكبار
p-5b6fm = شارك CPIA أيضًا في مشروع [Terre di Inclusione][1].
