### raccomandata — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = 挂号信
# it: Una lettera importante: il postino chiede la tua firma.
summary = 重要的信：邮递员要您签字。
# it: lettera; posta; avviso di giacenza
keywords = 信; 邮局; 领取通知
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = 如果您不在家，会留下通知单。**马上**去邮局领取。
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = 按法律，即使您不领取，常常也算送达。
