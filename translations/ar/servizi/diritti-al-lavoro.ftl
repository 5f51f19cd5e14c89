### Il contratto di lavoro e i tuoi diritti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = عقد العمل
title = عقد العمل وحقوقك
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = ماذا تنظر قبل التوقيع، وممن تطلب المساعدة.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = كشف الراتب
# term: lavoro nero → { -lavoro-nero } = العمل بدون عقد
# term: licenziamento → { -licenziamento } = الفصل من العمل
# term: sindacato → { -sindacato } = النقابة
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
keywords = عقد; كونتراتو; كشف الراتب; أجر; إجازة; عمل بدون عقد; فصل من العمل; نقابة; تفتيش العمل; لا يدفعون لي; ما خلصوني; طردوني من العمل; صاحب العمل لا يدفع; راتب غير مدفوع; صاحب العمل لا يدفع راتبي; لم يدفعوا لي; لم أستلم راتبي; ما خلصنيش; أجور متأخرة; أعمل بدون عقد; حقوقي في العمل
# it: un controllo del contratto e della paga
f-rc34r = فحص العقد والأجر
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = النقابة
# term: patronati → { -patronato } = مكتب المساعدة
f-hy8pg = النقابات ومكاتب المساعدة (patronati) تساعد العمال.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = من يعمل في إيطاليا له حقوق. وهي للأجانب أيضًا.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = لمن يبدأ عملًا أو لديه عمل الآن.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **قبل التوقيع:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = اطلب [العقد][1] مكتوبًا. خذه إلى البيت واقرأه.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = انظر الأجر والساعات والأيام والمدة ونوع العقد الوطني.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = النقابة
# term: patronato → { -patronato } = مكتب المساعدة
l-qj23j = إذا لم تفهم، فاذهب إلى [نقابة (sindacato)][1] أو [مكتب مساعدة (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = لا توقّع **أبدًا** على ورقة لم يُكتب فيها شيء بعد، أو بدون تاريخ.
# it: **Ogni mese:**
p-6jnct = **كل شهر:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = كشف الراتب
l-bbwgt = تحقق من [كشف الراتب (busta paga)][1]. هو حقك بالقانون.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = يجب أن يصل الأجر إلى البنك أو بطريقة أخرى يمكنك إثباتها.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = اكتب في دفتر الساعات التي تعملها فعلًا.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = مع عقد قانوني لك:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = إجازة وراحة
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = مرض وأمومة مدفوعا الأجر
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
l-gh2mu = اشتراكات للمعاش
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = المساعدة إذا أُصبت في العمل
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = مكافأة نهاية الخدمة
l-c9hpr = المال عند نهاية العمل ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = الاستقالة
# term: sindacato → { -sindacato } = النقابة
# term: patronato → { -patronato } = مكتب المساعدة
l-n9vyt = **الاستقالة.** عادة تقدّم [الاستقالة (dimissioni)][1] عبر الإنترنت. اسأل { -sindacato } أو { -patronato }.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = الفصل من العمل
l-s8rjz = **الفصل من العمل.** يجب أن يكون [الفصل (licenziamento)][1] مكتوبًا. لديك **60 يومًا** لتقول إنك غير موافق.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
# term: raccomandata → { -raccomandata } = الرسالة المسجَّلة
# term: pec → { -pec } = البريد الإلكتروني المصدَّق
l-fau9r = **كيف تقول ذلك.** خلال تلك الأيام (60 يومًا) اكتب إلى صاحب العمل، [برسالة مسجَّلة (raccomandata)][1] أو [PEC][2]. ثم لديك **180 يومًا** لتذهب إلى القاضي.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = كشف الراتب
l-29c55 = **كشف راتب كاذب.** إذا كنت تأخذ أقل مما هو مكتوب فيه، فاجمع الأدلة.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = إذا حدثت مشكلة
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = العمل بدون عقد
# term: sindacato → { -sindacato } = النقابة
p-b8xar = لا يدفعون لك أو تعمل [بدون عقد (in nero)][1]؟ اذهب إلى { -sindacato } أو إلى **مفتشية العمل (Ispettorato del lavoro)**. إذا لم يكن لديك تصريح إقامة، فاذهب أولًا إلى النقابة أو إلى محامٍ. اقرأ أيضًا [الصفحة عن الاستغلال][2].
