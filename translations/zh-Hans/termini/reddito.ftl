### reddito — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = 收入
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = 您一年挣的钱，税前或税后。
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = 家庭经济状况指标
keywords = 挣钱; 工资; ISEE; 税
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = 年度收入证明
# term: buste paga → { -busta-paga } = 工资单
p-snfmx = 办居留、家庭和补助时，办公室会看收入。证据是[年度收入证明（Certificazione Unica）][1]和[工资单][2]。
