### Mondinsieme: incontro e mediazione culturale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: اللقاء والوساطة الثقافية
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = مكان لقاء، مع مبادرات ووساطة في أحياء كريمونا.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = وسيط; مترجم; ترجمة; مركز تعدد الثقافات; أجانب; اندماج
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme هو مركز تعدد الثقافات لبلدية كريمونا. هو مكان لقاء لمن يصل ولمن يعيش هنا.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = المركز للمواطنين الأجانب ولجميع السكان. بعض المبادرات للأشخاص الذين يمرون بصعوبات.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = اذهب إلى [مقر Mondinsieme][1]، والعنوان { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = اسأل السكرتارية عن الأنشطة الموجودة.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = اشرح ما تحتاج إليه. إذا كنت لا تتكلم الإيطالية، فاسأل هل يوجد [وسيط][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = مكان تجد فيه أشخاصًا آخرين.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = مبادرات للمواطنين الأجانب والسكان.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = **وساطة** لغوية وثقافية في الأحياء.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = مبادرات للأشخاص الذين يمرون بصعوبات.

## Prima di andare

# it: Prima di andare
t-9jfb5 = قبل أن تذهب
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = معلومات هذه الصفحة عمرها سنوات كثيرة. قد يكون شيء ما قد تغيّر.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = لا نعرف أوقات العمل والهاتف والبريد الإلكتروني. اذهب بنفسك، أو اسأل [بلدية كريمونا][1].
