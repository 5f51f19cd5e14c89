### comunicazione di ospitalità — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = 留宿申报
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = 接待外国人住宿的人通知警察的文件。
# it: cessione di fabbricato; ospite; 48 ore
keywords = 住宿声明; 客人; 48小时
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si fa entro due giorni. Leggi [come si fa][1].
# it: Si fa entro 48 ore. Leggi [come si fa][1].
# change: ~due~ +48+ ~giorni~ +ore+
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = 在两天之内办。请看[怎么办][1]。
