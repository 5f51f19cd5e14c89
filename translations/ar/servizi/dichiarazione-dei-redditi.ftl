### Dichiarazione dei redditi (730) — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dichiarazione dei redditi (730)
# term: dichiarazione dei redditi → { -modello-730 } = نموذج 730
title = إقرار الدخل السنوي (730)
# it: Il conto delle tasse che si fa ogni anno. A volte ti ridanno soldi.
summary = حساب الضرائب الذي يُعمل كل سنة. أحيانًا يعيدون إليك مالًا.
# it: 730; tasse; IRPEF; rimborso; CAF; certificazione unica; CU
# term: 730 → { -modello-730 } = نموذج 730
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: certificazione unica → { -certificazione-unica } = شهادة الدخل السنوية
keywords = 730; ضرائب; التصريح بالدخل; استرجاع المال; CAF; شهادة الدخل; CU; IRPEF
# it: la Certificazione Unica del datore di lavoro o dell'INPS
# term: certificazione unica → { -certificazione-unica } = شهادة الدخل السنوية
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-yu6qc = شهادة الدخل السنوية (Certificazione Unica) من صاحب العمل أو من INPS
# it: le ricevute di spese per medico, affitto, scuola e figli
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-hs3zj = إيصالات مصاريف الطبيب والإيجار والمدرسة والأولاد
# it: la dichiarazione mandata
f-dyyjg = الإقرار المُرسَل
# it: Un CAF la prepara con te.
# term: caf → { -caf } = مركز المساعدة الضريبية
f-5z8ke = يحضّره معك مكتب CAF.
# it: Ogni anno fai il conto delle tasse sui soldi guadagnati. Usa il [modello 730][1].
# note: [1] = termini/modello-730
# term: modello 730 → { -modello-730 } = نموذج 730
p-hph2s = كل سنة تحسب الضرائب على المال الذي كسبته. استعمل [نموذج 730 (modello 730)][1].

## A chi è rivolto

# it: Devi farla di solito se:
p-xyn82 = يجب عادة أن تعمل الإقرار إذا:
# it: hai avuto due o più datori di lavoro
# note: voce 1 di 3
# term: datori di lavoro → { -datore-di-lavoro } = صاحب العمل
l-p77s9 = كان لديك صاحبا عمل أو أكثر
# it: lavori come colf o badante
# note: voce 2 di 3
# term: badante → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
l-kceav = كنت تعمل في المنازل أو في مرافقة المسنين (colf o badante)
# it: hai preso anche soldi dall'INPS, oltre alla paga
# note: voce 3 di 3
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-5ex8d = أخذت أيضًا مالًا من INPS، غير الراتب
# it: Conviene farla anche se hai pagato medico, affitto, scuola o hai figli. Può darti un **rimborso**.
p-e2w2v = من المفيد أن تعمله أيضًا إذا دفعت للطبيب أو للإيجار أو للمدرسة أو كان لديك أولاد. قد **يعيدون إليك مالًا (rimborso)**.

## Come fare

# it: In primavera chiedi la [Certificazione Unica][1] a ogni datore di lavoro.
# note: voce 1 di 5
# note: [1] = termini/certificazione-unica
# term: certificazione unica → { -certificazione-unica } = شهادة الدخل السنوية
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
l-vnum8 = في الربيع اطلب [شهادة الدخل السنوية (Certificazione Unica)][1] من كل صاحب عمل.
# it: Raccogli le ricevute. Quando paghi medicine o visite, mostra la tessera sanitaria.
# note: voce 2 di 5
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
l-78hhc = اجمع الإيصالات. عندما تدفع ثمن الأدوية أو الفحوص، أظهر { -tessera-sanitaria }.
# it: Prendi un appuntamento a un [CAF][1].
# note: voce 3 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = مركز المساعدة الضريبية
l-rkf2e = خذ موعدًا في [مركز المساعدة الضريبية (CAF)][1].
# it: Firma una delega. Il CAF prepara il conto con te.
# note: voce 4 di 5
# term: delega → { -delega } = التفويض
# term: caf → { -caf } = مركز المساعدة الضريبية
l-c7gay = وقّع تفويضًا. يحضّر CAF الحساب معك.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-4d2z4 = أو اعمله وحدك على الموقع { $web }، عن طريق [SPID أو CIE][1].

## Tempi e scadenze

# it: Falla una volta all'anno, di solito da maggio a settembre.
p-94tet = اعمله مرة في السنة، عادة من مايو (أيار) إلى سبتمبر (أيلول).

## Quanto costa

# it: Sul sito è gratis. Il CAF può chiedere una piccola somma: chiedi prima.
# term: caf → { -caf } = مركز المساعدة الضريبية
p-ngzi5 = على الموقع هو مجاني. قد يطلب CAF مبلغًا صغيرًا: اسأل أولًا.

## Casi particolari

# it: Per i familiari che vivono nel tuo Paese puoi a volte pagare meno tasse. Servono documenti tradotti. Chiedi al CAF.
# term: caf → { -caf } = مركز المساعدة الضريبية
p-mvnuc = من أجل أفراد عائلتك الذين يعيشون في بلدك يمكنك أحيانًا أن تدفع ضرائب أقل. تلزم وثائق مترجمة. اسأل CAF.

## Se qualcosa va male

# it: Se qualcosa va male
t-f76df = إذا حدثت مشكلة
# it: Hai ricevuto una lettera dall'Agenzia delle Entrate? Non buttarla. Portala subito al CAF: ci sono pochi giorni per rispondere.
# term: caf → { -caf } = مركز المساعدة الضريبية
p-fbrp8 = هل وصلتك رسالة من وكالة الإيرادات (Agenzia delle Entrate)؟ لا ترمها. خذها فورًا إلى CAF: هناك أيام قليلة للرد.
