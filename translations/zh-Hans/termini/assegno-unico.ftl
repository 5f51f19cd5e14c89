### assegno unico — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = 子女统一补贴
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = 国家社保局
summary = INPS每月为子女发的钱。
# it: figli; assegni familiari; AUU
keywords = 孩子; 子女补贴; AUU; 奶粉钱
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = 从怀孕第七个月到21岁，有一些条件。
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = 请看[怎样申请][1]。
