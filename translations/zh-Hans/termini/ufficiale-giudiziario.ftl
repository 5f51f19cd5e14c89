### ufficiale giudiziario — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = 法院执行员
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = 法院里送信和执行命令的人。
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = 强制搬离
keywords = 法院; 强制搬离; 查封
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = 如果他按铃，请开门收信。马上把文件带给[律师][1]。
