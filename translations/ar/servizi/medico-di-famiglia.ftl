### Scegliere o cambiare il medico di famiglia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
title = اختيار طبيب الأسرة أو تغييره
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = الوصفة الطبية
summary = الطبيب المجاني الذي يفحصك ويكتب لك الوصفات والشهادات.
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = طبيب الأسرة
# term: certificato di malattia → { -certificato-di-malattia } = الشهادة المرضية
# term: ricetta → { -ricetta } = الوصفة الطبية
keywords = طبيب الأسرة; طبيب العائلة; ميديكو دي بازي; دكتور; تغيير الطبيب; شهادة مرضية; طبيب; أحتاج طبيبا; أبحث عن طبيب; ليس لدي طبيب; طبيبة; وصفة طبية
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
f-w5ywy = طبيب الأسرة
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = الملف الصحي الإلكتروني
# term: spid → { -spid } = الهوية الرقمية
f-mh97z = في الملف الصحي الإلكتروني (Fascicolo sanitario) في لومبارديا، عن طريق SPID أو CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = الملف الصحي الإلكتروني
f-td6gy = الملف الصحي الإلكتروني (Fascicolo sanitario)
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
p-vniee = [طبيب الأسرة][1] هو أول شخص تذهب إليه عندما تمرض. والفحص عنده مجاني.

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
p-gimt2 = لمن هو مسجَّل في [الخدمة الصحية الوطنية][1]. وللأطفال [طبيب الأطفال][2].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-24uzc = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = مكتب اختيار الطبيب
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
l-frqnz = اذهب إلى [مكتب اختيار الطبيب (scelta e revoca)][1] في [ASST][2]، أو ادخل الموقع { $web }.
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = انظر قائمة الأطباء القريبين من بيتك الذين يقبلون أشخاصًا آخرين.
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = اسأل أي لغات يتكلمون، وهل توجد طبيبة امرأة، إذا كنتِ تفضلين ذلك.
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = اختر اسمًا.
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = اتصل بعيادة الطبيب واسأل عن أوقات العمل.

## Cosa si ottiene

# it: Il medico può:
p-w222t = يمكن للطبيب:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = أن يفحصك في العيادة، أو في البيت إذا كنت لا تستطيع الحركة
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = الوصفة الطبية
l-ir5dd = أن يكتب لك [الوصفات (ricette)][1] للأدوية والتحاليل والفحوص
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = أن يعطيك الشهادات

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = الشهادة المرضية
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
l-upnvf = **هل أنت مريض وتعمل؟** اتصل بالطبيب في اليوم نفسه. اطلب [الشهادة المرضية (certificato di malattia)][1]. أخبر { -datore-di-lavoro } فورًا أيضًا.
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **هل الوقت ليل أو يوم أحد؟** اقرأ [ماذا تفعل][1].
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **هل تريد تغيير الطبيب؟** يمكنك ذلك متى شئت، دون أن تقول السبب. اسأل أيضًا في الصيدلية.

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = إذا حدثت مشكلة
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = المركز الصحي المجتمعي
p-utyxw = لا يوجد أطباء لديهم أماكن قريبًا منك؟ اسأل المكتب أي عيادة يمكنها أن تعالجك في هذه الأثناء. اسأل أيضًا [المركز الصحي المجتمعي (Casa di comunità)][1]. عند الخطر اتصل [برقم الطوارئ][2].
