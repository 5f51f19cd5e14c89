### ricevuta del permesso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = 居留收据
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = 证明您申请或更新了居留的单子。
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = 工资单
keywords = 收据; 邮局收据; 黄条
# it: Te la dà la posta quando consegni la busta.
p-j58hc = 您交信封时，邮局给您。
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = 护照
p-w9vh2 = 要**一直**和护照一起随身带。有了更新居留的收据，您可以留在意大利并工作。
# it: Che cosa fare dopo:
p-x7dq7 = 之后要做什么：
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
l-gmrha = 预约那天去[警察总局（Questura）][1]。
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = 用收据上的号码，在国家警察（Polizia di Stato）网站上查申请的进展。
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = 公立医疗机构
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
l-nz4iw = 带收据去[ASST][1]，要求延长[医疗卡（tessera sanitaria）][2]。
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = 警察总局
# term: patronato → { -patronato } = 公益代办处
l-3cb9s = 想旅行？先问{ -questura }或[公益代办处（patronato）][1]。
