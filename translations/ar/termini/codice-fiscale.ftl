### codice fiscale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = الرقم الضريبي
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = الرمز الشخصي الذي تطلبه منك كل المكاتب تقريبًا.
# it: codice; tasse
keywords = رمز; ضرائب
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = هو رمز من ستة عشر حرفًا ورقمًا. لكل شخص رمزه.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = تحتاج إليه للعمل والسكن والطبيب. تصدره وكالة الإيرادات (Agenzia delle Entrate).
