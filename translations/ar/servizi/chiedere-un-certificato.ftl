### Chiedere un certificato in Comune — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = طلب شهادة في البلدية
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = محل الإقامة
# term: stato di famiglia → { -stato-di-famiglia } = شهادة الحالة العائلية
summary = محل الإقامة والحالة العائلية والولادة: كيف تحصل على الورقة، حتى من البيت.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = محل الإقامة
# term: stato di famiglia → { -stato-di-famiglia } = شهادة الحالة العائلية
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
keywords = شهادة محل الإقامة; شهادة السكنى; شهادة الحالة العائلية; شهادة الميلاد; عقد الازدياد; قيد عائلي; سجل السكان; ANPR
# it: il certificato
f-yneji = الشهادة
# it: Entra con SPID o CIE.
# term: spid → { -spid } = الهوية الرقمية
f-hc4mn = ادخل عن طريق SPID أو CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = تكتب البلدية (Comune) في السجلات أين تسكن ومع من تعيش ومتى وُلدت. **الشهادة** هي نسخة من هذه المعلومات.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = محل الإقامة
p-3qfja = لمن [محل إقامته][1] في إيطاليا.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = اسأل المكتب **لأي غرض** تُطلب الشهادة.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = الإقرار الشخصي
l-8j4w5 = هل هي لمكتب عام؟ كثيرًا ما يكفي [إقرار شخصي (autocertificazione)][1]. لا يحق للمكتب أن يطلب منك الشهادة.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = الهوية الرقمية
l-7g368 = إذا كانت لازمة فعلًا، فادخل الموقع { $web } عن طريق [SPID أو CIE][1]. نزّل الشهادة.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
l-2hztf = إذا كنت لا تستعمل الإنترنت، فاذهب إلى [مكتب سجل السكان (anagrafe)][1] ومعك وثيقة هوية.

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = الطابع الضريبي
p-4iitq = بعض الشهادات مجانية، وبعضها يحتاج إلى [طابع ضريبي (marca da bollo)][1]. يتعلق ذلك بالاستعمال: لهذا يسألك المكتب عنه.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = التصديق على الوثائق
l-q4v3p = **هل وُلدت خارج إيطاليا؟** اطلب شهادة الميلاد في البلد الذي وُلدت فيه. ثم اطلب ترجمتها [والتصديق عليها][1].
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = القنصلية
l-6z8bc = **لقنصليتك** قد تلزم شهادة عليها توقيع خاص. اسأل أولًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = إذا حدثت مشكلة
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = مكتب سجل السكان
# term: passaporto → { -passaporto } = جواز السفر
p-aydqq = الاسم أو التاريخ خطأ؟ خذ إلى { -anagrafe } جواز السفر أو شهادة الميلاد. اطلب التصحيح.
