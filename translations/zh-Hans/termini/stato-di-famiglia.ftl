### stato di famiglia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = 家庭状况证明
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = 写有和您同住的人名字的证明。
# it: certificato; famiglia anagrafica
keywords = 证明; 家庭成员; 同户人口
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = 户籍处
# term: autocertificazione → { -autocertificazione } = 自我声明
p-b23rd = 由[户籍处][1]发放。常常一份[自我声明][2]就够了。
