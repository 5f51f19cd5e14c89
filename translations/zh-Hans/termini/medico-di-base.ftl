### medico di famiglia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = 家庭医生
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = 处方
summary = 您自己选的医生。免费给您看病，开处方。
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = 医生; 主治医生; 全科医生; MMG
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = 也叫**medico di base**或全科医生（medico di medicina generale）。都是一回事。
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = 请看[怎样选][1]。
