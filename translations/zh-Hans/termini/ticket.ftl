### ticket — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = 医疗自付费
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = 看病、检查或药费里您自己付的部分。
# it: pagare; visita; esame; medicina
keywords = 付钱; 看病; 检查; 药
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = 免缴医疗费
p-i56hy = 其余由国家付。有些人不用付：他们有[免缴医疗费（esenzione）][1]。
