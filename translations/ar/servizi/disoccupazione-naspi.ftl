### NASpI: i soldi quando perdi il lavoro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = إعانة البطالة
title = NASpI: المال عندما تفقد العمل
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = إعانة البطالة
summary = إعانة البطالة لمن فُصل من العمل أو انتهى عقده.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = إعانة البطالة
keywords = بطالة; شوماج; NASpI; ناسبي; فصل من العمل; إعانة; تعويض
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = الفصل من العمل
f-62mn4 = رسالة الفصل أو العقد المنتهي
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = كشف الراتب
f-4udpv = آخر كشوف الراتب
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = إعانة البطالة
f-q8u59 = إعانة البطالة كل شهر
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = خلال 68 يومًا من نهاية العمل.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-5c7qt = ادخل عن طريق SPID أو CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-s9wte = INPS من هاتف ثابت
# it: INPS da cellulare
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
f-nv9ta = INPS من هاتف محمول
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = إعانة البطالة
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-9yswy = [إعانة البطالة (NASpI)][1] مساعدة مالية. تدفعها [INPS][2] كل شهر.

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = عاملة المنزل ومرافقة المسنين
p-9g637 = لمن فقد العمل **دون إرادته**: [فُصل من العمل (licenziamento)][1] أو انتهى عقده. ويصحّ ذلك أيضًا لمن يعمل في المنازل أو في مرافقة المسنين (colf e badanti).
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
# term: patronato → { -patronato } = مكتب المساعدة
p-ezyhk = عادة يلزم 13 أسبوعًا على الأقل من [اشتراكات الضمان الاجتماعي (contributi)][1] في السنوات الأربع الأخيرة. هل تركت عملًا آخر قبل وقت قصير؟ اسأل { -patronato } أولًا.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = إذا استقلت بنفسك، فلا حق لك فيها عادة. هناك استثناءات، مثلًا إذا كانوا لا يدفعون لك أو كان لديك طفل صغير.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = لديك **68 يومًا** من نهاية العمل. إذا طلبت في أول 8 أيام، تخسر مالًا أقل.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = جهّز الوثائق.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
l-4ewip = اذهب إلى [مكتب مساعدة (patronato)][1]. يقدّم الطلب مجانًا.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-tkpwh = أو اعمله وحدك على الموقع { $web }، عن طريق [SPID أو CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = مركز التشغيل
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-cjrh8 = خلال **15 يومًا** من الطلب اذهب إلى [مركز التشغيل (centro per l'impiego)][1]. ثم اذهب إلى كل المواعيد. واعمل أيضًا الخطوات التي تطلبها منك INPS.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-pcmvr = احتفظ بإيصال الطلب.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
p-7uw3h = للمعلومات اتصل بالرقم { $phone-inps-da-telefono-fisso }. من هاتف محمول اتصل بالرقم { $phone-inps-da-cellulare }: قد تدفع ثمن المكالمة.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = تستمر المساعدة نصف عدد الأسابيع التي عملتها في السنوات الأربع الأخيرة. بعد بضعة أشهر تنخفض.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = مؤسسة الضمان الاجتماعي
l-3fmr6 = **هل وجدت عملًا؟** أخبر INPS فورًا. إذا كنت تعمل قليلًا، يمكنك أن تحتفظ بجزء من المساعدة.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = مكتب المساعدة
l-ymdt2 = **هل تسافر إلى خارج إيطاليا؟** اسأل أولًا { -patronato }: قد تخسر المال.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = مكتب المساعدة
l-fijhs = **هل تعمل في الحقول، أو لديك تصريح عمل موسمي؟** القواعد والتواريخ مختلفة. اسأل { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = إذا حدثت مشكلة
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = مكتب المساعدة
# term: ricorso → { -ricorso } = الطعن
p-7cghr = هل رُفض الطلب؟ يمكن لمكتب المساعدة (patronato) أن يقدّم طعنًا مجانًا. خذ إليه الرسالة فورًا.
