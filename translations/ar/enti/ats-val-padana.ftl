### ATS Val Padana — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = وكالة حماية الصحة
title = وكالة حماية الصحة (ATS Val Padana)
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = الوكالة العامة التي تراقب خدمات الصحة في المنطقة.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = وكالة حماية الصحة
keywords = ATS; Val Padana; وكالة الصحة; وقاية

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = وكالة حماية الصحة
# term: vaccini → { -vaccino } = اللقاح
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-7yiwu = [ATS][1] معناها وكالة حماية الصحة (Agenzia di tutela della salute). في لومبارديا تخطط ATS وتراقب. أما الفحوص واللقاحات والمستشفيات فتعملها [ASST][2].
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = كانت شريكًا في مشروع [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = طبيب الأطفال
# term: vaccini → { -vaccino } = اللقاح
# term: ats → { -ats } = وكالة حماية الصحة
p-sgsw4 = من أجل الطبيب أو { -pediatra-di-libera-scelta } أو اللقاحات لا تكتب إلى ATS: اقرأ الصفحات عن [الصحة][1].
