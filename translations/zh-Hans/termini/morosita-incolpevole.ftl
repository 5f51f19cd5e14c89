### morosità incolpevole — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = 非自愿拖欠房租
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = 您付不起房租，又不是您的错。
# it: affitto arretrato; non pagare; aiuto affitto
keywords = 欠房租; 付不起; 房租补助
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità**的意思是迟付或不付。**Incolpevole**的意思是没有过错。
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = 请看[有哪些补助][1]。
