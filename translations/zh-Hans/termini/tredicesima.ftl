### tredicesima — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tredicesima
title = 第十三个月工资
# it: Uno stipendio in più, di solito a dicembre.
summary = 多发的一个月工资，通常在十二月。
# it: dicembre; stipendio; mensilità
keywords = 十二月; 工资; 十三薪
# it: Se hai lavorato solo una parte dell'anno, ne ricevi una parte.
p-2sk9w = 如果您只工作了一年的一部分时间，就拿到一部分。
