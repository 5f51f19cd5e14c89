### SPID — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = الهوية الرقمية
# it: Una password sicura per entrare nei siti degli uffici.
summary = كلمة سر آمنة للدخول إلى مواقع المكاتب.
# it: identità digitale; password; entrare nei siti
keywords = هوية رقمية; كلمة سر; الدخول إلى المواقع; سبيد
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID اختصار لعبارة Sistema pubblico di identità digitale، أي النظام العام للهوية الرقمية.
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = اقرأ [كيف تحصل عليه][1]. لا تعطه لأحد.
