### tratta di persone — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = 人口贩卖
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = 用暴力或欺骗把人带走、扣住并剥削。
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = 剥削; 奴役; 强迫卖淫
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = 这是严重的犯罪。受害人有权得到保护。
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = 请看[怎样求助][1]。
