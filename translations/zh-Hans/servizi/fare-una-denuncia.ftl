### Fare una denuncia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = 报案
title = 报案
# it: Come dire alla polizia che hai subito un reato.
summary = 怎样告诉警察您遭受了犯罪。
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = 报案
keywords = 报案; 报警; 被偷; 被骗; 诈骗; 警察; 宪兵; 被打; 告人; 我被偷了; 威胁; 性侵; 我被打了; 我被袭击了; 我被骗了; 有人威胁我
# it: un documento, se ce l'hai
f-js2sa = 证件，如果您有
# it: le prove: messaggi, foto, certificati medici
f-889qc = 证据：信息、照片、医生证明
# it: la copia della denuncia
# term: denuncia → { -denuncia } = 报案
f-tsvsq = 报案证明的副本
# it: emergenza
f-ncphn = 紧急求助
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = 报案
p-hbu8r = 如果有人偷了您、骗了您或打了您，您可以[报案（denuncia）][1]。

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = 面向所有人。如果没有居留，先和律师或协会谈。他们会告诉您可能发生什么。

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = 如果事情正在发生，请拨打{ $phone }。
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = 警察总局
l-ps2h3 = 去[警察总局（Questura）][1]或找宪兵（Carabinieri）。
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = 如果不会说意大利语，请要求翻译。这是您的权利。
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = 按顺序说事情：什么时候、在哪里、是谁。
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = 请他们把全部内容再念一遍。正确才签字。
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = 要一份**副本**。
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = 急诊
l-dqcgp = 如果受伤，先去{ -pronto-soccorso }。保存证明。

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = 报案
p-2zx5e = 很多犯罪要有[刑事告诉（querela）][1]：您要求惩罚伤害您的人。通常您有三个月。有些犯罪，比如跟踪骚扰，时间长一些。不要等。

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **家庭暴力或跟踪骚扰。**您可以先打[反暴力热线][1]。
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **网上诈骗。**保存信息和号码。
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **歧视。**请看[怎样举报][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = 如果出了问题
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = 报案
p-kj6yn = 他们不愿意受理报案？他们有义务接收。请和律师一起再去，或去另一个办公室。
