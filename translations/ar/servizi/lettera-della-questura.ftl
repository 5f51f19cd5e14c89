### Ho ricevuto una lettera dalla Questura — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = مديرية الشرطة
title = وصلتني رسالة من مديرية الشرطة (Questura)
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = مديرية الشرطة
summary = ماذا تفعل إذا استدعتك مديرية الشرطة (Questura) أو طلبت وثائق أو قالت لا.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = مديرية الشرطة
# term: preavviso di rigetto → { -preavviso-di-rigetto } = الإشعار المسبق بالرفض
# term: espulsione → { -espulsione } = أمر الطرد
keywords = رسالة; مديرية الشرطة; كويستورا; كستورا; استدعاء; الإشعار المسبق بالرفض; رفض; وثائق ناقصة; طرد
# it: la lettera e la busta
f-u4hf3 = الرسالة والظرف
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
f-jqzbm = التصريح أو إيصال الطلب
# it: una risposta mandata in tempo
f-me52b = رد مُرسَل في الوقت المحدد
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = مكتب المساعدة
f-8fdpx = يمكن لمكتب مساعدة (patronato) أو لمحامٍ أن يرد معك.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
p-4gfcm = افتح فورًا كل رسالة من [مديرية الشرطة (Questura)][1]. قد يكون هناك يوم أخير للرد.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-ce4ur = لمن لديه تصريح إقامة أو طلبه.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = اكتب على الظرف اليوم الذي استلمت فيه الرسالة. احسب الأيام من ذلك اليوم.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-9y3cz = لا تفهم الرسالة؟ خذها في اليوم نفسه إلى [مكتب مساعدة (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = انظر أي حالة من الحالات الثلاث هي حالتك.

## È un appuntamento

# it: È un appuntamento
t-giwbm = الرسالة تحدد لك موعدًا
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = مديرية الشرطة
p-fg6rm = اذهب إلى { -questura } في ذلك اليوم. أحضر الرسالة والوثائق التي تطلبها. إذا كنت لا تستطيع أن تذهب، فاطلب قبل ذلك يومًا آخر.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = تنقص وثائق أو يريدون الرفض
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = الإشعار المسبق بالرفض
p-9xecq = الرسالة التي تقول «نريد أن نرفض» اسمها [الإشعار المسبق بالرفض (preavviso di rigetto)][1]. ليست رفضًا بعد.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = عادة لديك **10 أيام** للرد. انظر في الرسالة كم يومًا لديك.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = مكتب المساعدة
l-p5aqu = اذهب فورًا إلى مكتب مساعدة (patronato) أو إلى محامٍ.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = أرسل الوثائق الناقصة واشرح أسبابك.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = الرسالة المسجَّلة
# term: pec → { -pec } = البريد الإلكتروني المصدَّق
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-m3q5a = استعمل [رسالة مسجَّلة (raccomandata)][1] أو [PEC][2] أو سلّم كل شيء بيدك. احتفظ بالإيصال.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = أمر الطرد
t-gj89m = الرسالة رفض أو أمر طرد
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = الطعن
p-zdpef = اذهب إلى محامٍ **في اليوم نفسه**. الأيام المتاحة [للطعن (ricorso)][1] قليلة.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = أمر الطرد
p-cfy5h = يمكن أن [تدفع الدولة][1] أجرة المحامي، وأيضًا للطعن في [أمر الطرد (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = هل وجدت إشعارًا من البريد؟ اذهب فورًا لاستلام الرسالة. الأيام تمر حتى لو لم تستلمها.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = إذا حدثت مشكلة
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = إيصال طلب التصريح
p-sjgag = هل انتهى الوقت؟ اذهب رغم ذلك إلى محامٍ. خذ معك الرسالة والظرف وكل الإيصالات التي لديك.
