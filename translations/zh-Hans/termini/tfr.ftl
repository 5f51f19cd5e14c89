### TFR — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: TFR
title = 离职金
# it: I soldi che ricevi quando finisce un lavoro.
summary = 一份工作结束时您拿到的钱。
# it: liquidazione; fine lavoro; soldi
keywords = 退职金; 工作结束; 钱
# it: TFR vuol dire trattamento di fine rapporto. Molti dicono **liquidazione**.
p-f9a5w = TFR的意思是“劳动关系结束金”（trattamento di fine rapporto）。很多人叫它**liquidazione**。
# it: Spetta anche se ti dimetti e anche a colf e badanti.
# term: badanti → { -colf-e-badante } = 家政工和护理工
p-67s4b = 您自己辞职也有，家政工和护理工也有。
