### sfratto — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = 强制搬离
# it: L'ordine del giudice di lasciare la casa.
summary = 法官让您离开住房的命令。
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = 法院执行员
keywords = 法院; 失去住房; 法院执行员
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = 不付房租或合同到期时可能发生。只有法官可以下命令。
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = 请看[该怎么办][1]。
