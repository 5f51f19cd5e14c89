### Sposarsi o separarsi in Italia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = 在意大利结婚或分居
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = 民事结婚的文件，想分居时问谁。
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
keywords = 结婚; 离婚; 分居; 结婚公告; 结婚纳斯塔; 民事结合; 单身证明
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
# term: consolato → { -consolato } = 领事馆
f-3u223 = 您领事馆开的无婚姻障碍证明（nulla osta）
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = 出生证书，如果市政府要
# it: l'atto di matrimonio
f-nkdhx = 结婚证书
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = 民事结婚在市政府（Comune）办。这是两个成年人**自由**的选择。

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = 面向至少18岁、目前没有婚姻关系的人。两个同性的人可以办**unione civile**（民事结合）。

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = 民事登记处
l-xtcvc = 去[民事登记处（stato civile）][1]。问需要哪些文件。
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = 领事馆
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
l-ixmix = 向您的[领事馆][1]申请结婚用的**nulla osta**（无婚姻障碍证明）。它证明您可以结婚。
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = 把文件带到市政府。如果听不太懂，请要求翻译。
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = 市政府发布**pubblicazioni**（结婚公告）：写明你们要结婚。
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = 定日子。需要证人。

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = 领事馆
l-2c8dk = **您是难民？**不要去领事馆。请问市政府可以用什么文件代替。
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **在国外结的婚？**问市政府怎样让婚姻在意大利有效。
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = 未成年人
l-48zzy = **想分居？**如果你们都同意、没有未成年子女，有时你们可以在市政府办。其他情况需要[律师][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = 如果出了问题
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = 没有人可以强迫您结婚，父母也不行。这是**犯罪**。请向[反暴力热线][1]求助。
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-wiwiw = 如果分居，请问律师您的居留会怎样。
