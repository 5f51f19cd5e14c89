### Ho perso i documenti o me li hanno rubati — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = فقدت وثائقي أو سُرقت مني
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = ماذا تفعل فورًا، وكيف تطلب وثائق جديدة.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = البلاغ
# term: passaporto → { -passaporto } = جواز السفر
keywords = ضياع; سرقة; بلاغ; محضر ضياع; بدل فاقد; ضاع جواز السفر; ضاع التصريح; ضاع مني; سُرق مني; محفظة
# it: una copia del documento, se ce l'hai
f-u23gd = نسخة من الوثيقة، إذا كانت لديك
# it: la copia della denuncia
# term: denuncia → { -denuncia } = البلاغ
f-burjn = نسخة البلاغ
# it: la denuncia
# term: denuncia → { -denuncia } = البلاغ
f-apxk7 = البلاغ
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = البلاغ
p-iyh3e = قبل كل شيء قدّم **البلاغ (denuncia)**. ثم اطلب الوثيقة الجديدة.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
# term: denuncia → { -denuncia } = البلاغ
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-gdahg = هل فقدت [البطاقة الصحية (tessera sanitaria)][1] فقط؟ لا يلزم البلاغ. اطلب بطاقة جديدة على موقع وكالة الإيرادات (Agenzia delle Entrate) أو من [ASST][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = للجميع.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
l-qyph2 = اذهب إلى [مديرية الشرطة (Questura)][1] أو إلى الكارابينييري أو إلى الشرطة المحلية.
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = البلاغ
l-38wk6 = احكِ ما حدث. اطلب نسخة من [البلاغ (denuncia)][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = إذا ضاعت معها بطاقات بنكية، فاتصل بالبنك ليوقفها.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = البلاغ
l-znxwj = خذ نسخة البلاغ إلى المكتب الذي يصدر الوثيقة:
# it: Documento
c-n3spu = الوثيقة
# it: Dove vai
c-dwp35 = إلى أين تذهب
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
c-pppjs = تصريح الإقامة
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = مديرية الشرطة
# term: patronato → { -patronato } = مكتب المساعدة
c-8fedh = البريد أو مديرية الشرطة (Questura): اسأل أولًا مكتب المساعدة (patronato)
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = بطاقة الهوية
c-9phb9 = بطاقة الهوية
# it: Comune
c-q5snv = البلدية (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = جواز السفر
c-dc5eb = جواز سفر بلدك
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = القنصلية
c-pv5dp = قنصلية بلدك
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
c-w3vj2 = البطاقة الصحية
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
c-csbm9 = موقع وكالة الإيرادات (Agenzia delle Entrate) أو ASST
# it: Patente
c-giga3 = رخصة القيادة
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = البلاغ
c-g7crd = الشرطة أو الكارابينييري: قدّم البلاغ **خلال 48 ساعة**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = احتفظ دائمًا بصورة من الوثائق في مكان آمن. النسخة تجعل كل شيء أسرع.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = إذا حدثت مشكلة
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = جواز السفر
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-k75ku = لا يحق لأحد أن يحتفظ بجواز سفرك رغمًا عنك: لا صاحب عمل، ولا زوج، ولا صاحب بيت. إذا حدث ذلك، فاطلب [المساعدة][1].
