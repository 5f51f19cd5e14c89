### Licenza media per adulti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
title = الشهادة الإعدادية للكبار
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = الحصول على الشهادة الإعدادية وأنت بالغ، في مدرسة عامة.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
# term: cpia → { -cpia } = مدرسة الكبار
keywords = الشهادة الإعدادية; تيرسا ميديا; دبلوم; مدرسة مسائية; CPIA; تعليم الكبار
# it: un documento di identità o il permesso
f-ykmcq = وثيقة هوية أو التصريح
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = الشهادة الإعدادية
f-nskkk = الشهادة الإعدادية (diploma di scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = الشهادة الإعدادية
p-54pug = تفيدك [الشهادة الإعدادية (licenza media)][1] في أعمال كثيرة وفي مسابقات التوظيف وفي متابعة الدراسة.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = لمن عمره 16 سنة على الأقل وليست لديه هذه الشهادة. في حالات خاصة يمكنك الدخول في سن 15.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = مدرسة الكبار
l-36vpn = اسأل [CPIA][1] متى يمكنك التسجيل.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = كشف الدرجات
l-7vi4r = أحضر وثيقة هوية. أحضر أيضًا كشوف الدرجات والشهادات، إذا كانت لديك.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = تجري مقابلة واختبارًا. ترى المدرسة ماذا تعرف من قبل.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = إذا كان مستواك في الإيطالية لا يكفي، تبدأ [بدورة إيطالية][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = احضر الدروس. في النهاية تجري الامتحان.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = الشهادة. بعدها يمكنك أن تدرس الثانوية، حتى في المساء.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = هل درست في بلدك؟ يمكن للمدرسة أن تقصّر مدة الدورة.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = هل تعمل بالتناوب (turni)؟ اسأل عن المجموعات الموجودة.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = إذا حدثت مشكلة
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = لا تجد المدرسة؟ اسأل [Mondinsieme][1] أو بلديتك (Comune).
