### Sei incinta: cure, esami e parto — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = أنتِ حامل: العلاج والتحاليل والولادة
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = فحوص ومستشفى للنساء الحوامل، حتى بدون تصريح.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = حمل; حامل; ولادة; قابلة; داية; إيكو; سونار; تصريح للعلاج; دورة قبل الولادة; أنا حامل; أنتظر مولودًا; اختبار الحمل
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-zjcf4 = البطاقة الصحية أو رمز STP، إذا كان لديك
# it: gli esami che hai già fatto
f-9t7be = التحاليل التي عملتِها من قبل
# it: visite, esami e assistenza al parto
f-6xchf = فحوص وتحاليل ورعاية عند الولادة
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = في الحمل لكِ الحق في الفحوص والتحاليل والولادة في المستشفى.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-vip88 = لكل النساء، **حتى بدون تصريح إقامة**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-isdvd = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
l-urvrm = اعملي اختبار الحمل. ثم اذهبي إلى [مركز استشارات الأسرة (consultorio)][1] أو إلى الطبيب.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = اعملي أول فحص مبكرًا، والأفضل في الأشهر الثلاثة الأولى.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = اعملي التحاليل المطلوبة. احفظي كل الأوراق في ملف.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = اختاري المستشفى. اسألي عن دورة ما قبل الولادة.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = في الأشهر الأخيرة جهّزي الحقيبة والوثائق.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = عندما تأتي الآلام أو ينزل ماء الولادة، اذهبي إلى المستشفى.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-igu74 = هل تنزفين دمًا، أو لديك حمى شديدة، أو لم تعودي تشعرين بالجنين؟ اتصلي [برقم الطوارئ][1] أو اذهبي إلى { -pronto-soccorso }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = الوصفة الطبية
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
p-fgnge = أهم تحاليل الحمل مجانية، إذا كان [الإعفاء (esenzione)][1] مكتوبًا على { -ricetta }.

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
l-93rk3 = **ليس لديك تصريح؟** يمكنك أن تطلبي من [مديرية الشرطة (Questura)][1] تصريحًا بسبب الحمل. يستمر حتى 6 أشهر بعد الولادة. ولا يمكنهم إبعادك.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **هل تعملين؟** اقرئي عن [إجازة الأمومة][1]. وأنتِ حامل لا يمكنهم فصلك، إلا في حالات نادرة.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **لا تريدين الاحتفاظ بالطفل؟** يمكنك أن تلدي في المستشفى وألا تقولي اسمك. لا أحد يحكم عليك.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = إذا حدثت مشكلة
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
p-8xfvg = بعد الولادة أنتِ حزينة جدًا أو لديك أفكار سيئة؟ يحدث هذا لنساء كثيرات. تكلمي مع القابلة أو { -consultorio-familiare } أو الطبيب.
