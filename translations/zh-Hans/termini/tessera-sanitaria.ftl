### tessera sanitaria — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = 医疗卡
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = 看医生、去医院和药店用的卡。
# it: tessera; carta sanitaria; medico
keywords = 卡; 医保卡; 医生
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = 这是一张塑料卡。看医生、去医院和药店时出示。
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = 税号
p-7abev = 卡上有您的[税号][1]。它**不是**身份证件。
