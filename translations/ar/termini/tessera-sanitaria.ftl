### tessera sanitaria — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = البطاقة الصحية
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = البطاقة التي تستخدمها عند الطبيب وفي المستشفى والصيدلية.
# it: tessera; carta sanitaria; medico
keywords = بطاقة; بطاقة العلاج; طبيب
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = هي بطاقة بلاستيكية. تُظهرها عند الطبيب وفي المستشفى والصيدلية.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
p-7abev = على البطاقة [رقمك الضريبي][1]. وهي **ليست** وثيقة هوية.
