### ATS — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = وكالة حماية الصحة
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = الوكالة العامة التي تخطط للصحة في لومبارديا وتراقبها.
# it: agenzia salute; ASL
keywords = وكالة الصحة; ASL; مراقبة الصحة
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS اختصار لعبارة Agenzia di tutela della salute، أي وكالة حماية الصحة. وكالة منطقتنا هي [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = اللقاح
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-5yj64 = أما للفحص الطبي واللقاحات فاذهب إلى [ASST][1].
