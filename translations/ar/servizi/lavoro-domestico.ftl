### Lavorare come colf o badante — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
title = العمل في المنازل أو مرافقة المسنين
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
summary = القواعد والاشتراكات والحقوق لمن يعمل في بيت.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
# term: tredicesima → { -tredicesima } = راتب الشهر الثالث عشر
keywords = بادانتي; كولف; خادمة; شغالة; جليسة أطفال; عمل منزلي; اشتراكات; الشهر الثالث عشر
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-k9nyx = التعيين المُبلَّغ إلى INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-ngaem = التبليغ إلى INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-khh29 = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-9tbb6 = INPS من هاتف محمول
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-tqf6x = لمن يعمل [في المنازل أو في مرافقة المسنين (colf e badanti)][1] عقد وطني. والعائلة هي { -datore-di-lavoro }.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = لمن يعمل في بيت وللعائلات التي تشغّل أحدًا.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = اتفقوا على الساعات والأجر والراحة والطعام. اكتبوا **رسالة تعيين (lettera di assunzione)**.
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-79c42 = تبلّغ العائلة [INPS][1] بالتعيين. يجب أن تفعل ذلك **قبل بداية العمل بيوم على الأقل**.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = يطلب العامل نسخة من التبليغ.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = كشف الراتب
l-uhx6f = كل شهر تعطي العائلة [كشف الراتب (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
l-ehdpq = كل ثلاثة أشهر تدفع العائلة [اشتراكات الضمان الاجتماعي (contributi)][1]. ويمكن للعامل أن يتحقق على الموقع { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = للعامل الحق في:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = راحة كل أسبوع
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = إجازة مدفوعة
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = راتب الشهر الثالث عشر
l-ceaa7 = [راتب الشهر الثالث عشر (tredicesima)][1] في ديسمبر (كانون الأول)
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = المرض وإصابة العمل والأمومة
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = مكافأة نهاية الخدمة
l-hvzvn = المال عند نهاية العمل ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = إعانة البطالة
l-kswzp = [إعانة البطالة (NASpI)][1] إذا فقد العمل

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **هل تعيش في البيت نفسه؟** لك الحق في غرفة لائقة وفي الطعام وفي ساعات حرة.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **هل مات الشخص الذي ترعاه؟** لك الحق في أجر أيام أخرى (**preavviso**، أي مدة الإشعار بنهاية العمل). اسأل أيضًا أين يمكنك أن تسكن لبعض الوقت.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = نموذج 730
# term: caf → { -caf } = مركز المساعدة الضريبية
l-jmfsj = **إقرار الدخل.** العائلة لا تدفع الضرائب بدلًا منك. كل سنة اسأل [CAF][1] هل يجب أن تعمل [الإقرار][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
# term: caf → { -caf } = مركز المساعدة الضريبية
# term: patronato → { -patronato } = مكتب المساعدة
p-a68cb = التبليغ مجاني. تدفع العائلة الراتب والاشتراكات. يعمل CAF أو { -patronato } الحسابات، غالبًا مقابل أجر.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = إذا حدثت مشكلة
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = النقابة
# term: passaporto → { -passaporto } = جواز السفر
p-a5ifn = هل يدفعون لك عن ساعات أقل من الحقيقية؟ اكتب الساعات كل يوم واذهب إلى [نقابة (sindacato)][1]. إذا أخذوا جواز سفرك أو لا تستطيع الخروج، فاقرأ [كيف تطلب المساعدة][2].
