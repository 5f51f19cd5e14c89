### Chiedere il codice fiscale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
title = طلب الرقم الضريبي
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = الرقم الذي تحتاج إليه للعمل والسكن والطبيب والمدرسة. إنه مجاني.
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
keywords = الرقم الضريبي; كوديتشي فيسكالي; وكالة الإيرادات; ضرائب; نموذج AA4/8
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-kksqt = الرقم الضريبي
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
p-wtdc2 = تحتاج إلى [الرقم الضريبي (codice fiscale)][1] في كل مكان تقريبًا. اطلبه من أول الأشياء.

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = لكل من يعيش في إيطاليا أو يتعامل مع مكتب إيطالي.

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-f7z7a = انظر أولًا هل لديك رقم من قبل. قد يكون مكتوبًا على { -nulla-osta } أو التصريح أو الإيصال.
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = إذا لم يكن لديك، فابحث على الموقع { $web } عن أقرب مكتب. انظر هل يلزم موعد.
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = املأ الطلب (نموذج AA4/8).
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = جواز السفر
# term: visto → { -visto } = التأشيرة
# term: ricevuta → { -ricevuta-del-permesso } = إيصال طلب التصريح
l-fencd = أحضر جواز السفر والتصريح، أو { -visto } أو الإيصال. إذا كنت مواطنًا من الاتحاد الأوروبي، تكفي وثيقة بلدك.
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = يعطيك المكتب ورقة فيها الرقم.

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
p-h69pb = ورقة فيها رقمك الضريبي. إذا سجّلت نفسك في الخدمة الصحية، تجده أيضًا على [البطاقة الصحية][1].

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = للطفل المولود في إيطاليا تطلبه البلدية (Comune) عادة، عندما [تسجّل الولادة][1].
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = الحماية الدولية
# term: questura → { -questura } = مديرية الشرطة
l-8w73z = من يطلب اللجوء يستلمه مع الطلب، عادة من { -questura }.
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = الشباك الموحد للهجرة
l-fv55z = من يدخل للعمل أو لأسرته يستلمه غالبًا من { -sportello-unico-immigrazione }.
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = الرقم مجاني. لا تدفع لمن يحسبه في الإنترنت: لا يصلح إلا رقم وكالة الإيرادات (Agenzia delle Entrate).

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = إذا حدثت مشكلة
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = جواز السفر
p-4jhpj = الاسم أو التاريخ خطأ؟ ارجع إلى المكتب ومعك جواز السفر واطلب التصحيح. الخطأ يسبب مشاكل مع الطبيب وفي العمل.
