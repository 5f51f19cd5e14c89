### Medico di notte, la domenica e nei giorni di festa — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = الطبيب في الليل ويوم الأحد وفي أيام العطل
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = ماذا تفعل إذا كنت مريضًا وطبيبك غير موجود.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = الطبيب المناوب
keywords = الطبيب المناوب; غوارديا ميديكا; 116117; طبيب الليل; ليل; يوم الأحد; حمى; سخونة
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
f-sduwg = البطاقة الصحية، إذا كانت لديك
# it: un consiglio al telefono o una visita
f-u9pus = نصيحة بالهاتف أو فحص طبي
# it: cure non urgenti
f-itu7r = رعاية طبية غير عاجلة
# it: Dove il numero è attivo.
f-3388n = حيث يعمل الرقم.
# it: emergenza
f-7qs6g = طوارئ
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = الطبيب المناوب
p-k6aee = عندما تكون عيادة الطبيب مغلقة يوجد [الطبيب المناوب (guardia medica)][1]. وهو للمشاكل التي لا يمكن أن تنتظر، لكنها ليست خطيرة.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = للجميع: في الليل ويوم الأحد وفي أيام العطل، وفي اليوم الذي قبلها (مثلًا يوم السبت).

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = ألم شديد في الصدر، أو صعوبة في التنفس، أو دم كثير، أو شخص لا يردّ: اتصل فورًا بالرقم { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-3mgvi = المولود الذي عمره أقل من 3 أشهر ولديه حمى يُؤخذ فورًا إلى [قسم الطوارئ (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = اتصل بالرقم { $phone-cure-non-urgenti }، حيث يعمل الرقم.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = قل من هو المريض، وكم عمره، ومنذ متى هو مريض.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = أجب عن الأسئلة. قل أي أدوية يأخذ.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = يعطيك الطبيب نصيحة، أو ينتظرك في العيادة، أو يأتي إلى البيت.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = الوصفة الطبية
# term: certificato di malattia → { -certificato-di-malattia } = الشهادة المرضية
p-frqgz = نصيحة أو فحص أو وصفة طبية عاجلة أو شهادة مرضية لأيام قليلة.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = الخدمة الصحية الوطنية
p-i7vx3 = من هو مسجَّل في الخدمة الصحية لا يدفع عادة. إذا لم تكن مسجَّلًا، فاسأل أولًا.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **لا تتكلم الإيطالية؟** قل لغتك فورًا. إذا استطعت، فاتصل ومعك شخص يترجم.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = من أجل دواء في الليل ابحث عن **الصيدلية المناوبة (farmacia di turno)**: القائمة على باب كل صيدلية.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = إذا حدثت مشكلة
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = لا يجيب أحد وحالتك تسوء؟ اتصل بالرقم { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = قسم الطوارئ
p-x85tq = ألا يجيب الرقم { $phone-cure-non-urgenti }؟ اسأل في الصيدلية أو اذهب إلى [قسم الطوارئ (pronto soccorso)][1].
