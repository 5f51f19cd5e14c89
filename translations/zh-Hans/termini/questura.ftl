### Questura — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = 警察总局
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = 居留
summary = 国家警察发放居留的办公室。
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = 指纹
keywords = 警察; 移民局; 指纹
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = 这是国家警察的办公室。每个省都有。
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = 指纹
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-m6ehg = 在这里录指纹和领取[居留][1]。
