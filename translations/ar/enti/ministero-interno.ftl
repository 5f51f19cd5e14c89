### Ministero dell'Interno — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = وزارة الداخلية
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = مديرية الشرطة
summary = الوزارة التي تتبع لها مديريات الشرطة (Questure).
# it: ministero; Viminale; Questura
# term: questura → { -questura } = مديرية الشرطة
keywords = وزارة; Viminale; مديرية الشرطة

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = مديرية الشرطة
p-ngggb = تهتم الوزارة بالأمن والهجرة. [مديريات الشرطة][1] جزء من تنظيمها.
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = مديرية الشرطة
p-t7ruv = بشأن تصريحك لا تكتب إلى الوزارة. اذهب إلى { -questura }، أو اقرأ [كيف يُجدَّد التصريح][1].
