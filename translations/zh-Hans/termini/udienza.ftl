### udienza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = 法院开庭
# it: Il giorno in cui il giudice ti ascolta.
summary = 法官听您说话的那一天。
# it: tribunale; giudice; processo
keywords = 法院; 法官; 案件
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = 看清楚日子、时间和房间。一定要去，最好有[律师][1]。
