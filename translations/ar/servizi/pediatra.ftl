### Scegliere il pediatra — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
title = اختيار طبيب الأطفال
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = الطبيب المجاني للأطفال والمراهقين.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
keywords = طبيب أطفال; بيدياترا; طفل مريض; دكتور الأولاد; مولود; PLS; طفل عنده حمى; سخونة الطفل
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-75zdp = الرقم الضريبي للطفل
# it: un documento di un genitore
f-hrr64 = وثيقة هوية لأحد الوالدين
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = طبيب الأطفال
f-fhtt5 = طبيب الأطفال (pediatra di libera scelta)
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = الملف الصحي الإلكتروني
# term: spid → { -spid } = الهوية الرقمية
f-7zsgv = في الملف الصحي الإلكتروني (Fascicolo sanitario) في لومبارديا، عن طريق SPID أو CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = الملف الصحي الإلكتروني
f-rezkm = الملف الصحي الإلكتروني (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
p-atp8b = يعالج [طبيب الأطفال][1] الأطفال ويراقب نموهم. والفحص عنده مجاني.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
p-5qjfu = للأطفال الذين عمرهم أقل من 6 سنوات. من 6 إلى 14 سنة يمكنك أن تختار { -pediatra-di-libera-scelta } أو { -medico-di-base }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-cp4kn = ويصحّ ذلك أيضًا لأولاد من ليس لديه تصريح إقامة.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-9jsct = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
l-sk9nu = بعد الولادة اطلب { -codice-fiscale } للطفل.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = مكتب اختيار الطبيب
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
l-4kdj4 = اذهب إلى [مكتب اختيار الطبيب (scelta e revoca)][1] في [ASST][2]، أو ادخل الموقع { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-t6ern = اختر طبيب أطفال قريبًا من بيتك يقبل أطفالًا آخرين.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = اتصل بالهاتف وحدد موعد أول فحص. افعل ذلك في أول أيام حياته.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = اللقاح
l-4nctx = أحضر أوراق المستشفى ودفتر اللقاحات.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = فحص عندما يكون الطفل مريضًا
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = فحوص للنمو في الأعمار المحددة
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = الوصفة الطبية
l-pdx2r = وصفات وشهادات

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = إذا كان الطفل مريضًا في الليل أو يوم الأحد، فاقرأ [ماذا تفعل][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = إذا كان الطفل يتنفس بصعوبة أو لا يستيقظ، فاتصل فورًا [برقم الطوارئ][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-n3m59 = المولود الذي عمره أقل من 3 أشهر ولديه حمى يُؤخذ فورًا إلى [قسم الطوارئ (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = إذا حدثت مشكلة
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = إذا رفض المكتب تسجيل طفل بدون تصريح، فاطلب السبب مكتوبًا. اطلب المساعدة من [الخدمات الاجتماعية][1].
