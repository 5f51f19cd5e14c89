### ricetta — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = 处方
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = 医生开的单子，用来拿药、看病或做检查。
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = 转诊单; 药方; 药; 电子处方; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = 也叫**impegnativa**。医生常常只给您一个号码，或发到手机上。
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
p-7um7y = 在药店出示号码和[医疗卡][1]。
