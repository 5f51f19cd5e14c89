### Andare al pronto soccorso — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
title = الذهاب إلى قسم الطوارئ
# it: Quando andare, che cosa succede e perché si aspetta.
summary = متى تذهب، وماذا يحدث، ولماذا تنتظر.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = فرز المرضى
keywords = مستشفى; طوارئ; المستعجلات; فرز المرضى; إسعاف; حادث; دم; نزيف; سقوط; حرق; نزل ماء الولادة; ذراع مكسورة; كسر اليد; عضة كلب; عضني كلب; كلب عضني; ساق مكسورة; رجل مكسورة; كسر في الساق; انكسرت يدي; انكسرت رجلي; كسرت ذراعي; تكسرت يدي
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
f-5hnxg = البطاقة الصحية أو وثيقة هوية، إذا كانت لديك
# it: la lista delle medicine che prendi
f-nqird = قائمة الأدوية التي تأخذها
# it: una visita urgente
f-utg7d = فحص طبي عاجل
# it: emergenza
f-uw68t = طوارئ
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-s2tq8 = [قسم الطوارئ (pronto soccorso)][1] موجود في المستشفى. وهو للمشاكل الشديدة والمفاجئة.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = للجميع. يمكنك الذهاب حتى بدون وثائق وبدون تصريح.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = العاملون **لا** يبلّغون الشرطة عنك لمجرد أنك بدون تصريح. هناك فقط حالات قليلة يجب فيها على الطبيب أن يبلّغ، كما هو الحال مع المواطنين الإيطاليين.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = إذا كان الشخص لا يستطيع الحركة أو كانت حياته في خطر، فلا تنقله أنت. اتصل بالرقم { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-f66h6 = المولود الذي عمره أقل من 3 أشهر ولديه حمى يُؤخذ فورًا إلى [قسم الطوارئ (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
l-hkufu = اذهب إلى مدخل { -pronto-soccorso }.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = قل بماذا تشعر ومنذ متى. قولي إذا كنتِ حاملًا، وقل إذا كانت لديك حساسية.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = فرز المرضى
l-zg4wq = يقرر الممرض مدى استعجال الحالة. هذا يسمّى [فرز المرضى (triage)][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = انتظر. من حالته أشد يدخل أولًا، حتى لو وصل بعدك.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = إذا ساءت حالتك وأنت تنتظر، فقل ذلك فورًا.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = عندما تخرج تستلم ورقة. خذها إلى طبيبك.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = رسم العلاج
p-473rz = في الحالات الخطيرة لا تدفع. إذا لم تكن المشكلة عاجلة، فقد يجب أن تدفع [رسم العلاج (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **العنف.** قل للممرض: **ho subito violenza** (تعرضت للعنف). هناك مسار سري.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **اللغة.** اطلب وسيطًا أو مترجمًا عبر الهاتف.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = إذا حدثت مشكلة
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = عند الحمى أو السعال أو ألم خفيف اذهب إلى الطبيب. إذا لم يكن الطبيب موجودًا، فاقرأ [ماذا تفعل][1].
