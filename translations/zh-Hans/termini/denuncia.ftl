### denuncia e querela — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = 报案和刑事告诉
# it: Quando dici alla polizia che c'è stato un reato.
summary = 您告诉警察发生了犯罪。
# it: polizia; reato; querela
keywords = 警察; 犯罪; 告诉; 报警
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **querela**（刑事告诉）是要求惩罚伤害您的人。很多犯罪必须有它，而且有期限。
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = 请看[怎么办][1]。
