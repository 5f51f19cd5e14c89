### Ministero dell'Interno — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = 内政部（Ministero dell'Interno）
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = 警察总局
summary = 主管各警察总局的部。
# it: ministero; Viminale; Questura
# term: questura → { -questura } = 警察总局
keywords = 内政部; Viminale; 警察总局; 移民局

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = 警察总局
p-ngggb = 内政部负责安全和移民事务。各[警察总局（Questura）][1]是它的下属机构。
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = 警察总局
p-t7ruv = 关于您的居留，不要写信给内政部。请去警察总局，或者看[怎样更新居留][1]。
