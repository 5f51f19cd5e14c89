### Soldi e aiuti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = 钱和补助
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = 家庭经济状况指标
# term: bollette → { -bolletta } = 水电煤账单
summary = ISEE、补贴、水电煤账单、银行、税。
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = 家庭经济状况指标
keywords = 钱; 没钱; 补助; ISEE; 补贴; 优惠; 困难
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = 家庭经济状况指标
# term: assistente sociale → { -assistente-sociale } = 社工
p-8wdxi = 几乎所有补助都要求[ISEE（家庭经济状况指标）][1]。请从它开始。如果不知道问谁，请和[社工][2]谈谈。
