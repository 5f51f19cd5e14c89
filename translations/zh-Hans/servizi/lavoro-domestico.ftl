### Lavorare come colf o badante — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = 家政工和护理工
title = 做家政工或护理工
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = 社保金
summary = 在别人家里工作的人的规定、社保金和权利。
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = 家政工和护理工
# term: contributi → { -contributi } = 社保金
# term: tredicesima → { -tredicesima } = 第十三个月工资
keywords = 保姆; 家政; 护工; 照顾老人; 带孩子; 社保; 十三薪; badante
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = 国家社保局
f-k9nyx = 向INPS申报的雇用
# it: la comunicazione all'INPS
# term: inps → { -inps } = 国家社保局
f-ngaem = 向INPS的申报
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-khh29 = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-9tbb6 = INPS（手机拨打）
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = 家政工和护理工
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-tqf6x = [家政工（colf）和护理工（badante）][1]有全国劳动合同。那个家庭就是{ -datore-di-lavoro }。

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = 面向在别人家里工作的人和雇人的家庭。

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = 商定工时、工资、休息和吃饭。写一份**lettera di assunzione**（雇用书）。
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = 国家社保局
l-79c42 = 家庭向[INPS][1]申报雇用。**最晚要在开始工作的前一天**申报。
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = 工人要一份申报的副本。
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = 工资单
l-uhx6f = 家庭每个月给[工资单（busta paga）][1]。
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = 社保金
l-ehdpq = 家庭每三个月缴一次[社保金（contributi）][1]。工人可以在网站{ $web }上查。

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = 工人有权得到：
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = 每周休息
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = 带薪年假
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = 第十三个月工资
l-ceaa7 = 十二月的[第十三个月工资（tredicesima）][1]
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = 病假、工伤和产假
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = 离职金
l-hvzvn = 工作结束时的钱（[离职金，TFR][1]）
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = 失业金
l-kswzp = 失业时的[NASpI（失业金）][1]

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **住在雇主家？**您有权有像样的房间、吃饭和自由时间。
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **您照顾的人去世了？**您有权再拿一段时间的工资（**preavviso**，预告期）。也问一问这段时间可以住在哪里。
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = 个人报税表
# term: caf → { -caf } = 税务协助中心
l-jmfsj = **报税。**家庭不替您交税。每年请问[税务协助中心（CAF）][1]您要不要[报税][2]。

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = 社保金
# term: caf → { -caf } = 税务协助中心
# term: patronato → { -patronato } = 公益代办处
p-a68cb = 申报免费。家庭付工资和社保金。CAF或公益代办处（patronato）可以帮忙算，常常要付钱。

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = 如果出了问题
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = 工会
# term: passaporto → { -passaporto } = 护照
p-a5ifn = 他们付的小时比真正做的少？每天写下小时数，去找[工会][1]。如果他们扣您的护照或不让您出门，请看[怎样求助][2]。
