### ASST — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = المؤسسة الصحية الاجتماعية
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = اللقاح
summary = المؤسسة العامة التي تدير في لومبارديا المستشفيات والأطباء واللقاحات.
# it: azienda sanitaria; ASL; ospedale
keywords = مؤسسة صحية; ASL; مستشفى; إدارة الصحة
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST اختصار لعبارة Azienda socio-sanitaria territoriale، أي المؤسسة المحلية للصحة والرعاية الاجتماعية. في الأقاليم الأخرى اسمها **ASL**.
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = في كريمونا توجد [ASST Cremona][1].
