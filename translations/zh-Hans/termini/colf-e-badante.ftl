### colf e badante — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = 家政工和护理工
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = 家政工（colf）打扫房子。护理工（badante）照顾老人或病人。
# it: lavoro domestico; assistente familiare; baby sitter
keywords = 家政; 保姆; 带孩子; 护工
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = 他们有全国劳动合同、年假和休息。请看[规定][1]。
