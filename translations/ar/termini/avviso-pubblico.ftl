### bando e avviso pubblico — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = الإعلان العام
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = الورقة التي تقول من يمكنه أن يطلب شيئًا وكيف وحتى متى.
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = قائمة الترتيب
keywords = طلب; قائمة الترتيب; موعد نهائي; مسابقة; باندو
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = تجده على موقع البلدية أو الإقليم. انظر أولًا **الموعد النهائي (scadenza)**.
# it: Se non capisci, chiedi allo sportello.
p-5mitk = إذا لم تفهم، فاسأل في الشباك.
