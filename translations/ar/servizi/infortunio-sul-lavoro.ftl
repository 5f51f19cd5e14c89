### Ti sei fatto male al lavoro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = أُصبت في العمل
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
summary = ماذا تفعل وتقول لتحصل على علاج ومال من INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
keywords = حادث عمل; إصابة عمل; حادثة شغل; INAIL; مرض مهني; سقوط
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = الشهادة المرضية
f-33waa = الشهادة الطبية عن الإصابة
# it: i nomi di chi ha visto
# term: visto → { -visto } = التأشيرة
f-y9wr6 = أسماء من شاهد ما حدث
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = علاج ومال عن الأيام بدون عمل
# it: emergenza
f-59t7e = طوارئ
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
p-qee6e = الحادث في العمل، أو في الطريق إلى العمل، يسمّى **إصابة عمل (infortunio)**. تدفع [مؤسسة التأمين من حوادث العمل (INAIL)][1] العلاج والأيام الضائعة.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = العمل بدون عقد
p-9keeh = لمن يعمل. ويصحّ ذلك أيضًا لمن يعمل بدون عقد (in nero) أو بدون تصريح.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = إذا كانت الحالة خطيرة، فاتصل بالرقم { $phone }. لا تحرّك المصاب.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = أخبر رئيسك في العمل فورًا، حتى لو ظننت أن الإصابة صغيرة.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
l-fbjmq = اذهب إلى [قسم الطوارئ (pronto soccorso)][1] أو إلى الطبيب.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = قل الحقيقة: **mi sono fatto male al lavoro** (أُصبت في العمل). قل أين وكيف.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
l-r99m4 = يكتب الطبيب الشهادة ويرسلها إلى INAIL. اطلب الرقم.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
l-87zhq = أعطِ رقم الشهادة لصاحب العمل.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = لا ترجع إلى العمل قبل أن يقول الطبيب نعم.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = إذا طلب منك رئيسك أن تقول إنك سقطت في البيت، **فلا تفعل ذلك**. قد تخسر حقوقك.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = جزء من الأجر عن الأيام بدون عمل. وإذا بقي ضرر شديد، فمال آخر أيضًا.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = مكتب المساعدة
p-eubnh = هل مرضت شيئًا فشيئًا بسبب العمل؟ قد يكون **مرضًا مهنيًا (malattia professionale)**. تكلم عنه مع الطبيب ومع مكتب مساعدة (patronato).

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = إذا حدثت مشكلة
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: inail → { -inail } = مؤسسة التأمين من حوادث العمل
# term: patronato → { -patronato } = مكتب المساعدة
p-jw3sq = إذا لم يبلّغ صاحب العمل INAIL، فاذهب أنت ومعك الشهادة. يساعدك [مكتب مساعدة (patronato)][1] مجانًا.
