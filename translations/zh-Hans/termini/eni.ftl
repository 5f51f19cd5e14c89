### ENI — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = 无医保欧盟公民医疗代码
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = 您是欧盟公民又不能登记时，用来看病的代码。
# it: europeo; cure; codice; Romania
keywords = 欧盟公民; 看病; 代码; 罗马尼亚
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI的意思是“没有登记的欧洲人”（europeo non iscritto）。给没有工作、没有保险的欧盟公民。
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-6b2ky = 不是所有大区都用这个代码。在伦巴第请问[ASST][1]：紧急和必要的治疗无论如何都可以得到。
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = 请看[怎样申请][1]。
