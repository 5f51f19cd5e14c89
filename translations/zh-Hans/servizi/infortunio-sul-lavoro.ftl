### Ti sei fatto male al lavoro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = 您在工作中受伤了
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = 工伤保险局
summary = 该做什么、说什么，才能从INAIL得到治疗和钱。
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = 工伤保险局
keywords = 工伤; INAIL; 工作事故; 职业病; 摔伤; 受伤
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = 病假证明
f-33waa = 工伤的医生证明
# it: i nomi di chi ha visto
# term: visto → { -visto } = 入境签证
f-y9wr6 = 看到事故的人的名字
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = 治疗，以及不能工作的日子的钱
# it: emergenza
f-59t7e = 紧急求助
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = 工伤保险局
p-qee6e = 在工作时或去上班的路上发生的事故叫**infortunio**（工伤）。[INAIL][1]支付治疗费，并补偿不能工作的日子。

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = 黑工
p-9keeh = 面向工作的人。打{ -lavoro-nero }或没有居留的人也一样。

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = 如果严重，请拨打{ $phone }。不要移动受伤的人。
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = 马上告诉老板，即使您觉得是小事。
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
l-fbjmq = 去[急诊（pronto soccorso）][1]或看医生。
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = 说实话：**mi sono fatto male al lavoro**（我在工作中受伤了）。说在哪里、怎么受伤的。
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = 工伤保险局
l-r99m4 = 医生开证明并发给INAIL。请要证明的号码。
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
l-87zhq = 把证明的号码告诉{ -datore-di-lavoro }。
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = 医生没说可以之前，不要回去工作。
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = 如果老板要您说是在家里摔倒的，**不要这样说**。那样您可能失去您的权利。

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = 不能工作的日子可以拿到一部分工资。如果留下严重的伤残，还有其他的钱。

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = 公益代办处
p-eubnh = 您因为工作慢慢生了病？可能是**malattia professionale**（职业病）。请和医生和{ -patronato }谈。

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = 如果出了问题
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
# term: inail → { -inail } = 工伤保险局
# term: patronato → { -patronato } = 公益代办处
p-jw3sq = 如果雇主没有通知INAIL，您带着证明自己去。[公益代办处（patronato）][1]免费帮助您。
