### Compio 18 anni — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = 我满18岁了
# it: Che cosa cambia quando diventi adulto.
summary = 成年以后有哪些变化。
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = 十八岁; 18岁; 成年; 年轻人; 入籍
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = 您是在意大利出生的吗？您有一年时间。
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = 申请自己的居留：学习、工作或家庭。
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = 身份证
f-rtyqk = 检查身份证。
# it: Attiva SPID o CIE.
# term: spid → { -spid } = 数字身份
f-p6fy9 = 开通SPID或CIE。
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
f-7hy2k = 如果还在看儿科医生，请选家庭医生。
# it: Apri un conto.
f-e2m5d = 开一个账户。
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
f-kn2c6 = 如果您找工作，请去就业中心。
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = 监护人
p-re9gd = 要在生日**之前**办。如果您住在未成年人之家，请和监护人谈。
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = 现在由您自己签字。看不懂的东西不要签。
