### Se qualcuno ti sfrutta o ti tiene con la forza — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = إذا كان أحد يستغلّك أو يحتجزك بالقوة
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = الاتجار بالبشر
summary = رقم مجاني يعمل دائمًا، لضحايا الاتجار بالبشر.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = الاتجار بالبشر
# term: passaporto → { -passaporto } = جواز السفر
keywords = الاتجار بالبشر; دعارة; عبودية; جواز سفر محجوز; المادة 18; مهربون; يجبرونني على الدعارة; أخذوا جواز سفري; أخذ جواز سفري; صاحب العمل أخذ جوازي; دين للمهربين; خدعوني وجاؤوا بي إلى هنا; جابوني لهنا بالكذب
# it: ascolto, un posto sicuro e consigli
f-diyw7 = استماع ومكان آمن ونصائح
# it: tratta
# term: tratta → { -tratta } = الاتجار بالبشر
f-6gw2m = الاتجار بالبشر
# it: emergenza
f-as6fz = طوارئ
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = لا يحق لأحد أن يشتريك أو يحبسك أو يجبرك على العمل بالقوة. الذنب ليس ذنبك.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = لمن يُجبَر على الدعارة أو العمل أو التسول في الشارع أو السرقة. ويمكن أيضًا أن يتصل من يريد أن يساعد شخصًا.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = يمكنك الاتصال حتى **بدون وثائق**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = إذا كنت في خطر الآن، فاتصل بالرقم { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = ابحث عن وقت آمن. إذا استطعت، فاستعمل هاتفًا آخر.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = الاتجار بالبشر
l-3zf2u = اتصل بالرقم { $phone-tratta }. المكالمة **مجانية**، نهارًا وليلًا.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = قل ما هي لغتك. يوجد وسطاء.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = يمكنك ألا تقول اسمك.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = أنت تقرر هل تغادر ومتى.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = استماع ونصائح
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = مكان آمن
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = طبيب ومحامٍ
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
# term: denuncia → { -denuncia } = البلاغ
l-vv8dh = في حالات معينة **تصريح إقامة** للحماية، حتى لو لم تقدّم بلاغًا

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **هل عليك دين لمن أتى بك إلى هنا؟** هذا الدين لا قيمة له في القانون.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **هل جعلوك تقسم يمينًا أو عملوا لك طقسًا؟** يمكنك أن تتكلم عن ذلك: من يجيب يعرف هذه الأمور.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = القاصر
l-d257p = **هل أنت قاصر؟** لك حماية أكثر.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = من أجل سلامتك
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = احذف المكالمة من قائمة الهاتف. لا تقل لمن يستغلّك إنك تريد أن تغادر.
