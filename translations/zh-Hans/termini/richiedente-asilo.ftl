### richiedente asilo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = 庇护申请人
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = 申请了保护、等待答复的人。
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = 国际保护
keywords = 庇护; 申请; 难民
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = 有证件，可以看病，有权要翻译。如果没有住处，可以申请接待安置。
