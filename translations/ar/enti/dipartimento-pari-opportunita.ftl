### Dipartimento per le pari opportunità — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = إدارة تكافؤ الفرص
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = المكتب الحكومي الذي يدعم رقم مناهضة العنف والملاحقة.
# it: pari opportunità; Governo; violenza
keywords = تكافؤ الفرص; الحكومة; عنف

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = هي مكتب في رئاسة مجلس الوزراء. تدعم [رقم مناهضة العنف والملاحقة][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = إذا احتجت إلى المساعدة فلا تكتب إلى الإدارة. اتصل بذلك الرقم.
