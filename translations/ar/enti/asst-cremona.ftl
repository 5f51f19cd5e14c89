### ASST Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
title = المؤسسة الصحية الاجتماعية في كريمونا (ASST Cremona)
# it: L'azienda pubblica della salute a Cremona.
summary = مؤسسة الصحة العامة في كريمونا.
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
# term: scelta e revoca → { -scelta-e-revoca } = مكتب اختيار الطبيب
keywords = ASST; مستشفى; مؤسسة صحية; صحة; تغيير الطبيب; scelta e revoca

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = المؤسسة الصحية الاجتماعية
p-3rmp2 = ASST اختصار لعبارة Azienda socio-sanitaria territoriale، أي المؤسسة المحلية للصحة والرعاية الاجتماعية. في لومبارديا تدير هذه المؤسسات المستشفيات وخدمات صحية أخرى.
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-abgqi = من ASST تطلب مثلًا:
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
l-9ua9e = [البطاقة الصحية (tessera sanitaria)][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
l-u8z82 = [طبيب الأسرة][1] و[طبيب الأطفال][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = اللقاح
l-hb539 = [اللقاحات][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = مركز استشارات الأسرة
l-ynkaz = [مركز استشارات الأسرة (consultorio)][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-agpnn = في لومبارديا عدة مؤسسات ASST. إذا كنت لا تعرف أيّها تخصك، فاسأل بلديتك أو الصيدلية.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-ckcq7 = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-zpusi = شاركت ASST Cremona أيضًا في مشروع [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = عند الخطر لا تبحث عن مكتب. اتصل [برقم الطوارئ][1].
