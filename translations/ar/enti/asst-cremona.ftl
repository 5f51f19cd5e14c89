### ASST Cremona — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
title = المؤسسة الصحية الاجتماعية في كريمونا (ASST Cremona)
# it: L'azienda pubblica della salute a Cremona.
summary = مؤسسة الصحة العامة في كريمونا.
# it: ASST; ospedale; azienda sanitaria; salute
keywords = ASST; مستشفى; مؤسسة صحية; صحة

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
p-3rmp2 = ASST اختصار لعبارة Azienda socio-sanitaria territoriale، أي المؤسسة المحلية للصحة والرعاية الاجتماعية. في لومبارديا تدير هذه المؤسسات المستشفيات وخدمات صحية أخرى.
# it: ASST Cremona ha lavorato anche al progetto Terre di Inclusione.
p-zpusi = شاركت ASST Cremona أيضًا في مشروع [Terre di Inclusione][1].
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = عند الخطر لا تبحث عن مكتب. اتصل [برقم الطوارئ][1].
