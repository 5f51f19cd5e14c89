### patronato — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patronato
title = 公益代办处
# it: Un ufficio che aiuta gratis con INPS, permesso e altre domande.
# term: inps → { -inps } = 国家社保局
summary = 免费帮助办INPS、居留和其他申请的办公室。
# it: INPS; aiuto gratis; permesso; pensione
# term: inps → { -inps } = 国家社保局
keywords = INPS; 免费帮忙; 居留; 养老金; 工会
# it: Molti patronati sono di sindacati o associazioni. Non serve iscriversi.
# term: sindacati → { -sindacato } = 工会
p-7g4eb = 很多公益代办处属于工会或协会。您不必加入。
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/aiuto-patronato-caf
p-uxiyv = 请看[怎样找到][1]。
