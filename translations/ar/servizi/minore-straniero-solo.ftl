### Minorenne straniero senza genitori — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = القاصر
title = قاصر أجنبي بدون والدين
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = الوصي
summary = إذا كان عمرك أقل من 18 سنة وكنت وحيدًا، فلك الحق في سكن ومدرسة ووصي.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = القاصر
# term: tutore → { -tutore } = الوصي
keywords = قاصر غير مصحوب; MSNA; وصي; دار رعاية; شاب وحيد; قاصر بدون أهل; أنا وحدي; بدون والدين
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = الوصي
# term: minore → { -minore } = القاصر
f-dhnvt = مكان آمن ووصي وتصريح للقاصرين
# it: emergenza
f-8qs5y = طوارئ
# it: bambini in pericolo
f-8qyjt = أطفال في خطر
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = القاصر
p-evqs4 = إذا كنت قاصرًا، ففي إيطاليا **لا يحق لأحد أن يبعدك** لمجرد أنك بدون وثائق. هناك استثناءات قليلة، ويقررها قاضٍ.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = لمن عمره أقل من 18 سنة وليس له هنا والدان أو شخص بالغ آخر مسؤول عنه.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = إذا كنت في خطر الآن، فاتصل بالرقم { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = اذهب إلى الشرطة أو إلى البلدية (Comune) أو إلى [الخدمات الاجتماعية][1]. قل إن عمرك أقل من 18 سنة وليس معك شخص بالغ.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = القاصر
l-ttaez = يأخذونك إلى مكان آمن، وهو كقاعدة عامة فقط لمن عمره أقل من 18 سنة.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = يتكلم معك شخص، ومعه وسيط. قل الحقيقة عن عمرك وعائلتك.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = الوصي
l-ju445 = يعيّن القاضي [وصيًا (tutore)][1]. هو شخص بالغ يساعدك في اختياراتك.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = الوصي
l-5uusz = يطلب { -tutore } لك التصريح والطبيب. وتذهب إلى المدرسة.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = مكان للعيش ومدرسة وطبيب ومحامٍ. كل شيء مجاني.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **هل لك قريب في إيطاليا أو أوروبا؟** قل ذلك: ربما يمكنك أن تذهب إليه.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = الوصي
l-84ek9 = **هل ستتم 18 سنة؟** قبل عيد ميلادك اسأل { -tutore } عن التصريح الجديد وعن المساعدة بعد 18 سنة.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = إذا حدثت مشكلة
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = إذا أجبرك أحد على العمل بالقوة أو طلب منك مالًا، فتكلم مع مربٍّ. يمكنك أيضًا أن تتصل بالرقم { $phone-bambini-in-pericolo }.
