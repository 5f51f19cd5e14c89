### Affittare una casa: il contratto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = استئجار بيت: العقد
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = ماذا تتحقق منه قبل التوقيع ولماذا يجب تسجيل العقد.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = مبلغ الضمان
# term: canone → { -canone-di-affitto } = الإيجار الشهري
keywords = إيجار; كراء; عقد إيجار; عربون; ضمان; تسجيل العقد; صاحب البيت; مالك
# it: il contratto registrato
f-tp5cn = العقد المسجَّل
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = يجب أن يكون عقد الإيجار **مكتوبًا ومسجَّلًا**. هكذا يكون صالحًا ويحميك.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = لمن يبحث عن بيت أو غرفة للإيجار.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = شاهد البيت بنفسك. لا تدفع شيئًا قبل أن تراه.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = الإيجار الشهري
l-4wxtd = اسأل عن مبلغ [الإيجار الشهري (canone)][1] والمصاريف. اسأل من يدفع التدفئة.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = النقابة
l-6emna = اقرأ العقد. إذا لم تفهمه، فخذه إلى نقابة للمستأجرين.
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = وقّع وخذ نسختك.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = مبلغ الضمان
l-rcxyn = ادفع [مبلغ الضمان (caparra)][1]. لا يمكن أن يكون أكثر من إيجار ثلاثة أشهر.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-xyr2s = يسجّل المالك العقد في [وكالة الإيرادات (Agenzia delle Entrate)][1] خلال **30 يومًا**. اطلب منه الإيصال.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-wgpcp = ادفع دائمًا بطريقة يمكنك إثباتها. احتفظ بالإيصالات.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = محل الإقامة
p-fpffi = العقد المسجَّل تحتاج إليه [لمحل الإقامة][1] وللتصريح ولمساعدات الإيجار.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = أكثر العقود انتشارًا مدتها 4 سنوات زائد 4، أو 3 سنوات زائد 2. وهناك أيضًا عقود قصيرة. لكي تغادر قبل النهاية يجب أن تكتب رسالة، عادة قبل 6 أشهر.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = مبلغ الضمان
p-6wvn9 = تدفع الشهر الأول ومبلغ الضمان وأحيانًا أجرة الوكالة. في عقود كثيرة لا تدفع رسم التسجيل. إذا وُجد الرسم، فأنت تقسمه مع المالك.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = إذا لم تكن مواطنًا من الاتحاد الأوروبي، يعمل المالك أيضًا [إشعارًا][1] إلى الشرطة.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = إذا حدثت مشكلة
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = النقابة
l-a3sjj = **العقد غير مسجَّل؟** يمكنك أن تسجّله أنت. اسأل نقابة للمستأجرين.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **المالك لا يؤجّر للأجانب؟** هذا [تمييز][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = البلاغ
l-ehcu5 = **طلب منك مالًا ثم اختفى؟** قدّم [بلاغًا (denuncia)][1].
