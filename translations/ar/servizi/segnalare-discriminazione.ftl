### Segnalare una discriminazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = التبليغ عن التمييز
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = إذا عاملوك معاملة أسوأ بسبب الأصل أو الدين أو لون البشرة.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = عنصرية; تمييز; UNAR; شتائم; رفض الإيجار; كراهية; إسلاموفوبيا
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = التأشيرة
f-cdtfi = الأدلة: رسائل وصور وأسماء من شاهد
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = نصيحة وتدخل من المكتب
# it: UNAR
f-b5nn8 = UNAR
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = معاملة شخص معاملة سيئة بسبب أصله أمر **ممنوع**. في إيطاليا مكتب يهتم بذلك: **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = التأشيرة
p-z2zua = لمن تعرض للتمييز أو شاهده. مثلًا:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = لا يؤجّرون لك بيتًا لأنك أجنبي
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = في العمل يشتمونك أو يدفعون لك أقل
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = مكتب أو متجر لا يسمح لك بالدخول
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = يرفضون إعطاءك خدمة بسبب دينك

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = اكتب فورًا ما حدث: اليوم والمكان والكلام والشهود.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = احتفظ بالرسائل والإعلانات والصور.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = أرسل البلاغ من الموقع { $web }. رقم الهاتف موجود على الموقع.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = يمكنك أن تطلب ألا يُعرف اسمك.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = لتحصل على مال عن الضرر يلزم قاضٍ. اسأل [محاميًا][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = يستمع إليك المكتب وينصحك، ويمكنه أن يكتب إلى من قام بالتمييز.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = البلاغ
p-w4pni = إذا هددوك أو ضربوك، فهذه جريمة: [قدّم بلاغًا (denuncia)][1]. عند الخطر اتصل [برقم الطوارئ][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = إذا حدثت مشكلة
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = النقابة
p-uzfaw = لا تترك وقتًا طويلًا يمر. اطلب المساعدة أيضًا من [نقابة (sindacato)][1] أو من جمعية.
