### Andare dal dentista — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = الذهاب إلى طبيب الأسنان
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
summary = ألم الأسنان وعلاج الأسنان: ماذا تدفع الخدمة الصحية الوطنية وأين تسأل.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = طبيب أسنان; طبيب الأسنان; ألم الأسنان; وجع الأسنان; سني يؤلمني; ضرسي يوجعني; وجع الضرس; أسنان; ضرس; سن مكسور; خلع ضرس; قلع سن; تسوس; حشوة; اللثة; خراج; تقويم الأسنان; طقم أسنان; دنتيستا; سن مسوس; ألم سن
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-qapvt = { -tessera-sanitaria } أو رمز STP
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = الوصفة الطبية
# term: cup → { -cup } = مكتب حجز المواعيد الطبية
f-eb3k7 = وصفة الطبيب (ricetta)، إذا طلبها مكتب الحجز (CUP)
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
f-3gim2 = ورقة { -esenzione }، إذا كانت لديك
# it: una visita dal dentista o una cura urgente
f-6s443 = فحص عند طبيب الأسنان أو علاج عاجل
# it: emergenza
f-4n43d = طوارئ
# it: Prenota Salute
f-smvn8 = Prenota Salute
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
p-2d8bg = [الخدمة الصحية الوطنية (Servizio sanitario)][1] تدفع فقط جزءًا من تكاليف علاج الأسنان. أما الباقي فتذهب من أجله إلى طبيب أسنان خاص وتدفع أنت.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
p-ksq57 = { -servizio-sanitario-nazionale } تعطي:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = للجميع: فحصًا عند طبيب الأسنان و**العلاج العاجل** في حالة الألم الشديد أو الالتهاب أو النزيف
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = للأطفال والفتيان والفتيات من 0 إلى 14 سنة: فحوصًا للمتابعة وبعض العلاج
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = لمن هم في صعوبة بسبب الصحة أو المال: علاجات أخرى. لكل إقليم قواعد مختلفة: اسأل
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-kmyg4 = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = هل تتنفس بصعوبة أو لا تستطيع البلع؟ اتصل فورًا بالرقم { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-zmxcw = وجه متورم مع حمى، أو دم لا يتوقف: اذهب فورًا إلى [قسم الطوارئ (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-7mwta = هل سقط لك سن بسبب حادث؟ اذهب فورًا إلى { -pronto-soccorso }. خذ السن معك، في قليل من الحليب.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-255vg = هل تؤلمك أسنانك؟ اسأل [طبيب الأسرة][1]. وللطفل اسأل [طبيب الأطفال][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = قل منذ متى تشعر بالألم وأي أدوية تأخذ. قولي إذا كنتِ حاملًا، وقل إذا كانت لديك حساسية من شيء.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = الوصفة الطبية
l-6hgib = اسأل أي علاج لك الحق فيه وهل تلزم [الوصفة الطبية (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = مكتب حجز المواعيد الطبية
l-2qcca = احجز في [مكتب حجز المواعيد الطبية (CUP)][1] أو على الموقع { $web }. اقرأ [كيف تحجز][2]. إذا كان الألم شديدًا، فقل ذلك.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
l-yjkhi = { -servizio-sanitario-nazionale } لا تدفع ثمن علاجك؟ ابحث عن طبيب أسنان خاص.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = قبل العلاج اطلب من طبيب الأسنان الخاص **عرض سعر (preventivo)** مكتوبًا. يقول عرض السعر أي علاجات ستأخذ وكم تكلّف.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
# term: ticket → { -ticket } = رسم العلاج
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
p-bcrdh = مع { -servizio-sanitario-nazionale } تدفع عادة [رسم العلاج (ticket)][1]. اسأل هل لك الحق في [إعفاء (esenzione)][2]. إذا لم تكن مسجَّلًا في { -servizio-sanitario-nazionale }، فاسأل أولًا.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = عند طبيب الأسنان الخاص تدفع كل شيء أنت. يمكنك أن تطلب عرض سعر من أكثر من طبيب أسنان. اسأل هل يمكن الدفع بالتقسيط.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
# term: dichiarazione dei redditi → { -modello-730 } = نموذج 730
# term: caf → { -caf } = مركز المساعدة الضريبية
p-zd5n9 = ادفع بالبطاقة أو بتحويل بنكي واحتفظ بالإيصالات. هكذا يمكنك مع [إقرار الدخل (dichiarazione dei redditi)][1] أن تدفع ضرائب أقل. اسأل في [مركز المساعدة الضريبية (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = رمز العلاج بدون تصريح
l-kccxa = **ليس لديك تصريح؟** مع [رمز STP][1] لك العلاج العاجل والضروري، للأسنان أيضًا. اقرأ [كيف تطلبه][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **هل الوقت ليل أو يوم أحد؟** اقرأ [ماذا تفعل][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
l-ptpau = **تقويم الأسنان أو طقم الأسنان؟** { -servizio-sanitario-nazionale } تدفع ثمنهما فقط في بعض الحالات. اسأل أولًا.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **لا تتكلم الإيطالية جيدًا؟** عندما تحجز، اسأل هل يوجد [وسيط][1]. من الأفضل ألا يترجم الأطفال.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = إذا حدثت مشكلة
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = هل الموعد بعد وقت طويل وحالتك تسوء؟ ارجع إلى الطبيب.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = ليس لديك مال للعلاج؟ اسأل [الخدمات الاجتماعية][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = لا تعالج أسنانك إلا عند طبيب أسنان مسجَّل في **albo**، وهو القائمة الرسمية لأطباء الأسنان. إذا كان لديك شك، فاسأل الطبيب.
