### Comune e anagrafe — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
title = 市政府和户籍处
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = 户口
# term: carta d'identità → { -carta-di-identita } = 身份证
summary = 户口、身份证、出生登记和证明。
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = 户籍处
# term: residenza → { -residenza } = 户口
keywords = 市政府; 户口; 住址登记; 证明; 户籍处; 身份证
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = 户口
p-ikqcf = 第一个要认识的办公室是[您的市政府][1]。从[户口（居住登记）][2]开始办。
