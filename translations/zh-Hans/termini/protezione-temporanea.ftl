### protezione temporanea — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: protezione temporanea
title = 临时保护
# it: Un permesso per chi fugge da una guerra insieme a molte altre persone.
summary = 给和很多人一起逃离战争的人的居留。
# it: Ucraina; guerra; permesso
keywords = 乌克兰; 战争; 居留
# it: Oggi vale per chi viene dall'Ucraina. Permette di lavorare, curarsi e studiare.
p-6mn5g = 现在适用于从乌克兰来的人。可以工作、看病和读书。
# it: La data di fine può cambiare: chiedi in [Questura][1].
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
p-xpwwz = 结束日期可能会变：请问[警察总局（Questura）][1]。
