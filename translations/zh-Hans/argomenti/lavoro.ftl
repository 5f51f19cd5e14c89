### Lavoro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = 工作
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = 找工作、合同、权利、失业。
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = 国家社保局
keywords = 工作; 找工作; 合同; 工资; 失业; INPS; 打工
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = 就业中心
p-cscmx = 您在找工作吗？请去[就业中心][1]。您已经在工作了吗？请看[您的权利][2]。
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: licenziamento → { -licenziamento } = 解雇
p-a7437 = 失业了？请看[该怎么办][1]。{ -datore-di-lavoro }要您走？请看[解雇][2]。
