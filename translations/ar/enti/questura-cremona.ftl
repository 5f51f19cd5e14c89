### Questura di Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = مديرية الشرطة
title = مديرية الشرطة في كريمونا (Questura di Cremona)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
# term: denunce → { -denuncia } = البلاغ
summary = مكتب شرطة الدولة لتصاريح الإقامة والبلاغات.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = مديرية الشرطة
keywords = مديرية الشرطة; مكتب الهجرة; شرطة; تصريح; كويستورا; مكتب الأجانب; مكتب شؤون الأجانب; الهجرة; إدارة الهجرة; موعد الكويستورا

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
# term: permessi di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-7g4a9 = في كل مقاطعة [مديرية شرطة (Questura)][1]. ويتابع **مكتب الهجرة (ufficio immigrazione)** تصاريح الإقامة.
# it: Qui puoi:
p-huf42 = هنا يمكنك:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = بصمات الأصابع
l-uncuj = أن تُؤخذ بصماتك وأن تستلم [التصريح][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = الحماية الدولية
l-ehwh8 = أن تطلب [اللجوء (asilo)][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = البلاغ
l-t7v6m = أن تقدّم [بلاغًا (denuncia)][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = جواز السفر
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-9dtxy = لمعرفة أوقات العمل والمواعيد انظر الموقع { $web }. أحضر دائمًا جواز السفر والإيصال.
