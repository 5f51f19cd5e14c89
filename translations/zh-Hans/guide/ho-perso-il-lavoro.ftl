### Ho perso il lavoro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = 我失业了
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = 领取失业金和另找工作的步骤。
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = 失业; 被解雇; 没工作; 合同到期; 失业金
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = 工资单
f-f7nnc = 检查解雇信和最后一张工资单。
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = 失业金
f-r6zac = 尽可能在头8天内申请失业金（NASpI）。
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
f-9gkk9 = 到就业中心登记。
# it: Guarda quando scade il permesso.
f-hz9ir = 看看居留什么时候到期。
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = 家庭经济状况指标
f-2hgdy = 申请当前ISEE（ISEE corrente）。
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = 如果付不起房租，马上说。
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = 社工
f-uygn8 = 如果钱不够，请去找社工。
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = 解雇
p-awg4x = 不要等：有些申请有截止日期。反对[解雇][1]也有截止日期。
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = 如果您是外国人，**不会**马上失去居留。您可以另找工作。
