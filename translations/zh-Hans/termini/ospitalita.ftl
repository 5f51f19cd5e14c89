### comunicazione di ospitalità — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = 留宿申报
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = 接待外国人住宿的人通知警察的文件。
# it: cessione di fabbricato; ospite; 48 ore
keywords = 住宿声明; 客人; 48小时
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = 由接待的人在48小时之内办。请看[怎么办][1]。
