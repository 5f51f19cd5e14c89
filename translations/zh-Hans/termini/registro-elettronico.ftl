### registro elettronico — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = 学校电子登记册
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = 看分数、作业、缺课和学校通知的网站。
# it: compiti; voti; assenze; scuola; avvisi
keywords = 作业; 分数; 缺课; 学校; 通知
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = 秘书处给您密码。请经常看：很多学校不再发纸质通知。
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = 如果登录不了，请问秘书处。
