### Ministero della Salute — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = وزارة الصحة (Ministero della Salute)
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = الوزارة التي تهتم بالصحة. لها خط هاتفي للمعلومات.
# it: ministero; salute; 1500; informazioni sanitarie
keywords = وزارة; صحة; 1500; معلومات صحية
# it: informazioni sulla salute
f-f9nwg = معلومات عن الصحة

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = تقرر قواعد الصحة في إيطاليا. على الرقم { $phone } تعطي معلومات عن الصحة العامة.
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = هذا الرقم **ليس** للطوارئ ولا يحجز فحوصًا. للعلاج اقرأ الصفحات عن [الصحة][1].
