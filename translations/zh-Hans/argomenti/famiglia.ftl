### Bambini e famiglia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = 孩子和家庭
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
# term: ricongiungimento → { -ricongiungimento-familiare } = 家庭团聚
summary = 出生、儿科医生、子女补贴、家庭团聚。
# it: famiglia; bambini; figli; nascita; genitori
keywords = 家庭; 孩子; 小孩; 生孩子; 父母; 团聚; 儿童补贴
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = 子女统一补贴
p-3sy83 = 如果孩子快要出生，请看[该做什么][1]。关于每个月的补贴，请看[子女统一补贴][2]。
