### Asilo nido e scuola dell'infanzia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = دار الحضانة
title = الحضانة وروضة الأطفال
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = أين تترك الأطفال من عمر 0 إلى 5 سنوات، وكيف تدفع أقل.
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = دار الحضانة
# term: asilo → { -protezione-internazionale } = الحماية الدولية
keywords = حضانة; روضة; كريش; نيدو; بونوس نيدو; طفولة; أطفال صغار
# it: un documento di un genitore
f-zigv2 = وثيقة هوية لأحد الوالدين
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-ce5xz = الرقم الضريبي للطفل
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = اللقاح
f-x9343 = شهادة اللقاحات
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = دار الحضانة
f-mkn4v = مكان في الحضانة أو في روضة الأطفال
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = دار الحضانة
p-q8bfe = [دار الحضانة (asilo nido)][1] للأطفال حتى عمر 3 سنوات. أما **روضة الأطفال (scuola dell'infanzia)** فهي من عمر 3 إلى 5 سنوات.

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = لكل العائلات. لا هذه ولا تلك إلزامية، لكنهما تساعدان كثيرًا على تعلّم الإيطالية.

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = دار الحضانة
p-3v2xq = **الحضانة:**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = اسأل في البلدية (Comune) متى يمكنك أن تقدّم الطلب. عادة يكون ذلك في الربيع.
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-4qiqu = اطلب أولًا [ISEE][1].
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = قدّم الطلب. إذا كانت الأماكن قليلة، فهناك قائمة.
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = اللقاح
l-kxwnq = قبل الدخول، تحقق من [اللقاحات][1].
# it: **Scuola dell'infanzia:**
p-8nwfi = **روضة الأطفال:**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = اذهب إلى سكرتارية المدرسة. عادة تقدّم الطلب في الشتاء.
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = إذا وصلت بعد ذلك، فاسأل هل ما زال هناك مكان.

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = دار الحضانة
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-vqccf = **الحضانة:** تدفع كل شهر. مع ISEE منخفض تدفع أقل. وتعطي [INPS][1] أيضًا **منحة الحضانة (bonus nido)**.
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **روضة الأطفال الحكومية:** مجانية. عادة تدفع ثمن وجبات المطعم.
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: patronato → { -patronato } = مكتب المساعدة
p-ue362 = من أجل المنحة احتفظ بكل الإيصالات. يقدّم [مكتب مساعدة (patronato)][1] الطلب مجانًا.

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = اللقاح
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
p-3z85y = الأطفال الذين ليست لديهم اللقاحات الإلزامية لا يمكنهم الدخول. إذا كان { -pediatra-di-libera-scelta } لا يستطيع تلقيحهم، فأحضر شهادة منه.

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = إذا حدثت مشكلة
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = دار الحضانة
p-prc75 = لا يوجد مكان في الحضانة؟ اسأل هل لدى البلدية أماكن في حضانات أخرى، ومنها الخاصة. اسأل أيضًا [الخدمات الاجتماعية][1].
