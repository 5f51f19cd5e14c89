### Salute — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = صحت
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
summary = ڈاکٹر، صحت کارڈ، ہسپتال، حفاظتی ٹیکے۔
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
# term: vaccino → { -vaccino } = حفاظتی ٹیکا
keywords = ڈاکٹر; بچوں کا ڈاکٹر; ہسپتال; ویکسین; ٹیکا; بیماری
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
p-6uwsu = علاج کے لیے اکثر [صحت کارڈ (tessera sanitaria)][1] چاہیے ہوتا ہے۔ خطرے کی صورت میں پڑھیں [مدد کے لیے کیسے فون کریں][2]۔
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = اگر آپ کے پاس اجازت نامہ نہیں ہے تو بھی آپ [علاج کرا سکتے ہیں][1]۔
