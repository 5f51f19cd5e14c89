### Permesso di soggiorno — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
title = 居留
# it: Primo permesso, rinnovo, famiglia, lavoro, asilo.
# term: asilo → { -protezione-internazionale } = 国际保护
summary = 第一次办居留、更新、家庭、工作、庇护。
# it: permesso; soggiorno; questura; visto
# term: questura → { -questura } = 警察总局
# term: visto → { -visto } = 入境签证
keywords = 居留; 居留许可; 移民局; 警察局; 签证; 换居留
# it: Se non sei cittadino dell'Unione europea, ti serve un [permesso di soggiorno][1]. Se è il tuo primo permesso, comincia [da qui][2].
# note: [1] = termini/permesso-di-soggiorno
# note: [2] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-cb8n6 = 如果您不是欧盟公民，就需要[居留][1]。如果是第一次办，请[从这里开始][2]。
# it: Un [patronato][1] ti aiuta con i moduli. Tieni sempre con te la [ricevuta][2] della domanda.
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/ricevuta-del-permesso
# term: patronato → { -patronato } = 公益代办处
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-a6cwu = [公益代办处（patronato）][1]可以帮您填表。申请的[收据（ricevuta）][2]要一直随身带。
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1]. Parla di [espulsione][2]? Vai da un avvocato lo stesso giorno.
# note: [1] = servizi/lettera-della-questura
# note: [2] = termini/espulsione
# term: questura → { -questura } = 警察总局
# term: espulsione → { -espulsione } = 驱逐令
p-isibv = 收到警察总局（Questura）的信？请看[该怎么办][1]。信里说到[驱逐令（espulsione）][2]？当天就去找律师。
