### Stai male dentro: aiuto per la mente — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Stai male dentro: aiuto per la mente
title = نفسك متعبة: مساعدة نفسية
# it: A chi chiedere aiuto per ansia, tristezza, paura o pensieri brutti.
summary = ممن تطلب المساعدة عند القلق أو الحزن أو الخوف أو الأفكار السيئة.
# it: psicologo; psichiatra; depressione; ansia; trauma; salute mentale; CPS; non dormo; tristezza; suicidio; voglio morire; uccidermi; voglio uccidermi; mi ammazzo; mi uccido; suicidarmi; farla finita; non voglio più vivere; non ce la faccio più; sono disperato; sono disperata; attacchi di panico; sento voci; mi faccio del male
keywords = طبيب نفسي; أخصائي نفسي; اكتئاب; قلق; صدمة; صحة نفسية; CPS; حزن; لا أنام; أرق; انتحار; أريد أن أموت; أريد قتل نفسي; أقتل نفسي; أنتحر; أريد الانتحار; إنهاء حياتي; لا أريد أن أعيش; ما بغيتش نعيش; تعبت من الحياة; أنا يائس; نوبة هلع; أسمع أصواتا; لم أعد أحتمل; ما عدت أتحمل; أنا يائسة; أؤذي نفسي; أجرح نفسي
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
# term: codice stp → { -stp } = رمز العلاج بدون تصريح
f-3tixa = البطاقة الصحية أو رمز STP، إذا كان لديك
# it: ascolto e cure
f-bnu89 = استماع وعلاج
# it: emergenza
f-yrx7n = طوارئ
# it: Anche la mente può ammalarsi. Chiedere aiuto **non** è una vergogna.
p-af7bm = النفس أيضًا قد تمرض. طلب المساعدة **ليس** عيبًا.

## A chi è rivolto

# it: A chi è molto triste, ha paura, non dorme, sente voci o ha vissuto cose terribili. Anche a chi vive con una persona così.
p-d52hm = لمن هو حزين جدًا، أو خائف، أو لا ينام، أو يسمع أصواتًا، أو عاش أشياء رهيبة. وأيضًا لمن يعيش مع شخص كذلك.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-8gif6 = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Pensi di morire o di fare male a qualcuno? Chiama subito il { $phone } o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-viz8u = هل تفكر في الموت أو في إيذاء أحد؟ اتصل فورًا بالرقم { $phone } أو اذهب إلى { -pronto-soccorso }.
# it: Parla con il [medico di famiglia][1]. Spiega come stai e da quando.
# note: voce 1 di 4
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
l-6mbg5 = تكلم مع [طبيب الأسرة][1]. اشرح كيف حالك ومنذ متى.
# it: Il medico può mandarti al [centro psico-sociale][1] o da uno psicologo.
# note: voce 2 di 4
# note: [1] = termini/centro-psicosociale
# term: centro psico-sociale → { -centro-psicosociale } = مركز الصحة النفسية
l-bg7vj = يمكن للطبيب أن يرسلك إلى [مركز الصحة النفسية (centro psico-sociale)][1] أو إلى أخصائي نفسي.
# it: Chiedi un [mediatore][1], se è difficile parlare in italiano.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-wf4bu = اطلب [وسيطًا][1]، إذا كان الكلام بالإيطالية صعبًا.
# it: Vai agli appuntamenti, anche se ti senti un po' meglio.
# note: voce 4 di 4
l-sju6z = اذهب إلى المواعيد، حتى لو شعرت أنك أحسن قليلًا.
# it: Per i bambini e i ragazzi c'è la **neuropsichiatria infantile**. Ti manda il pediatra o la scuola.
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
p-awigu = للأطفال والمراهقين هناك **الطب النفسي للأطفال (neuropsichiatria infantile)**. يرسلك إليه { -pediatra-di-libera-scelta } أو المدرسة.

## Cosa si ottiene

# it: Ascolto, cure, medicine se servono. Le cure sono di solito volontarie: decidi tu.
p-e227u = استماع وعلاج وأدوية إذا لزمت. العلاج عادة اختياري: أنت تقرر.

## Casi particolari

# it: Una donna può andare anche al [consultorio][1].
# note: voce 1 di 3
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
l-pcvbc = يمكن للمرأة أن تذهب أيضًا إلى [مركز استشارات الأسرة (consultorio)][1].
# it: Chi ha subito torture, o violenze durante il viaggio, ha diritto a cure speciali. Dillo al medico o all'avvocato.
# note: voce 2 di 3
l-8hu24 = من تعرض للتعذيب، أو للعنف في الطريق، له الحق في علاج خاص. قل ذلك للطبيب أو للمحامي.
# it: Per alcol o droghe leggi [la pagina sulle dipendenze][1].
# note: voce 3 di 3
# note: [1] = servizi/dipendenze
l-gid4r = للكحول أو المخدرات اقرأ [الصفحة عن الإدمان][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-xewiv = إذا حدثت مشكلة
# it: Il centro non ha posto subito? Torna dal medico e chiedi di segnare la ricetta come urgente.
# term: ricetta → { -ricetta } = الوصفة الطبية
p-zsw8p = ليس في المركز موعد قريب؟ ارجع إلى الطبيب واطلب أن يكتب على الوصفة أنها عاجلة.
