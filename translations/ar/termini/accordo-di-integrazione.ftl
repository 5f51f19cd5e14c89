### accordo di integrazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = اتفاق الاندماج
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = اتفاق مع الدولة: تتعلم الإيطالية والقواعد، وتحصل على نقاط.
# it: punti; crediti; firma
keywords = نقاط; نقاط الاندماج; توقيع; عقد مع الدولة
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = يوقّعه من يدخل لأول مرة وعمره أكثر من 16 سنة. وهو يخص التصاريح التي مدتها سنة على الأقل.
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = تأخذ نقاطًا بالدورات وبالمدرسة. احتفظ بكل الشهادات.
