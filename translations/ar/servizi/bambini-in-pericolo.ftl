### Bambini e ragazzi in pericolo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = أطفال ومراهقون في خطر
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = القاصر
summary = الأرقام للقاصرين ولمن يرى طفلًا في صعوبة.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; تيليفونو أزورو; سوء معاملة طفل; تنمر; طفل في خطر; 19696; اعتداء على طفل
# it: ascolto e aiuto
f-8vamq = استماع ومساعدة
# it: bambini in pericolo
f-y7s7g = أطفال في خطر
# it: ascolto per ragazzi
f-393m5 = استماع للأطفال والمراهقين
# it: emergenza
f-b58zz = طوارئ
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = إذا كنت طفلًا أو مراهقًا وحالتك سيئة، يمكنك أن تتكلم مع شخص. هذا مجاني.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = القاصر
p-3acsh = للقاصرين. وأيضًا للوالدين والجيران والمعلمين.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = إذا كانت حياة طفل في خطر، فاتصل بالرقم { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = ماذا يحدث
# it: Numero
c-r749q = الرقم
# it: Un bambino è in pericolo
c-xvwb2 = طفل في خطر
# it: Hai bisogno di parlare
c-9it7w = تحتاج إلى الكلام مع شخص
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = اتصل من مكان هادئ.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = قل ما يحدث. يمكنك ألا تقول اسمك.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = اسمع النصيحة. اسأل أسئلة.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = شخص يستمع إليك ويصدّقك. إذا كان هناك خطر، يتصل بمن يستطيع حمايتك.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **التنمر** في المدرسة أو في الإنترنت: احفظ الرسائل وتكلم مع شخص بالغ.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **هل يريدون تزويجك رغمًا عنك** أو أخذك بعيدًا؟ اتصل قبل السفر.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
l-t478m = **هل أنت أب أو أم ولم تعد تحتمل؟** اطلب المساعدة من [مركز استشارات الأسرة (consultorio)][1] أو من [الخدمات الاجتماعية][2].
