### CAF — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = 税务协助中心
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = 个人报税表
# term: isee → { -isee } = 家庭经济状况指标
summary = 帮助办税、730报税和ISEE的办公室。
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = 个人报税表
# term: isee → { -isee } = 家庭经济状况指标
keywords = 税; 730; ISEE; 报税
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = 公益代办处
p-vct47 = CAF的意思是“税务协助中心”（centro di assistenza fiscale）。常常在[公益代办处（patronato）][1]旁边。
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = 请看[它能为您做什么][1]。
