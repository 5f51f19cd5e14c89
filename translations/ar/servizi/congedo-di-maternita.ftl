### Maternità e paternità quando lavori — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = الأمومة والأبوة عندما تعمل
# it: I mesi a casa prima e dopo il parto, pagati.
summary = أشهر في البيت قبل الولادة وبعدها، مدفوعة الأجر.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = أمومة; إجازة الولادة; أبوة; الحمل والعمل; إجازة الوالدين; رضاعة; إجازة أمومة
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = شهادة الحمل التي يرسلها الطبيب
# it: il congedo pagato
f-7e5u7 = إجازة مدفوعة
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-74ft4 = ادخل عن طريق SPID أو CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-w83ej = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-c3nmq = INPS من هاتف محمول
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = عندما يولد طفل تبقى الأم في البيت **5 أشهر**. وتأخذ أجرًا في هذه الأشهر.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = مكتب المساعدة
p-5pxsd = للعاملات والعاملين بعقد قانوني. هناك مساعدات أيضًا لمن لا تعمل: اسألي البلدية (Comune) ومكتب المساعدة (patronato).

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-dk68k = اذهبي إلى طبيب النساء. يرسل الطبيب الشهادة إلى [INPS][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
l-wtza3 = قولي لصاحب العمل إنك حامل.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = إذا كان العمل خطرًا أو كان الحمل صعبًا، فاطلبي أن تتوقفي قبل ذلك.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
# term: patronato → { -patronato } = مكتب المساعدة
l-y443z = أرسلي الطلب إلى INPS عندما يبقى **أكثر من شهرين** على الولادة. يعمله [مكتب مساعدة (patronato)][1] مجانًا.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-3q6ya = بعد الولادة أخبري INPS بتاريخ الولادة.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = شهران قبل الولادة وثلاثة أشهر بعدها، أو ترتيب آخر إذا وافق الطبيب
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = للأب بضعة أيام إلزامية ومدفوعة
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = بعد ذلك، أشهر أخرى من **إجازة الوالدين (congedo parentale)** للأب والأم
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = ساعات حرة كل يوم في السنة الأولى من عمر الطفل
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = من بداية الحمل حتى يبلغ الطفل سنة **لا** يمكنهم فصلك من العمل، إلا في حالات نادرة.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
# term: licenziamento → { -licenziamento } = الفصل من العمل
# term: sindacato → { -sindacato } = النقابة
p-u62md = لمن يعمل في المنازل أو في مرافقة المسنين (colf e badanti) قواعد [الفصل من العمل (licenziamento)][1] مختلفة. اسألي فورًا [نقابة (sindacato)][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
# term: patronato → { -patronato } = مكتب المساعدة
l-phree = **عاملات المنزل ومرافقات المسنين (colf e badanti).** تلزم أسابيع كثيرة من [اشتراكات الضمان الاجتماعي (contributi)][1]. لا تحصلين على بعض الحقوق، مثل إجازة الوالدين (congedo parentale). اسألي { -patronato }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = الاستقالة
l-egv2j = **الاستقالة.** حتى يبلغ الطفل 3 سنوات يجب أن تؤكديها أمام مفتشية العمل (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **لا تعملين؟** قد توجد إعانة أمومة من البلدية. اطلبيها خلال **6 أشهر** من الولادة.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = إذا حدثت مشكلة
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = الاستقالة
# term: sindacato → { -sindacato } = النقابة
p-un84e = هل يفصلونك من العمل أو يطلبون منك أن توقّعي { -dimissioni }؟ لا توقّعي. اذهبي فورًا إلى [نقابة (sindacato)][1].
