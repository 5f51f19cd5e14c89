### Avvocato pagato dallo Stato — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = 国家付费的律师
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = 如果您钱很少，国家付您的律师费。
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = 法律援助
# term: ricorso → { -ricorso } = 上诉
keywords = 免费律师; 法律援助; 请不起律师; 法院; 上诉; 打官司; gratuito patrocinio
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = 税号
f-z85fq = 全家人的税号
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = 收入
f-9a6xm = 最近一年的收入证明
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = 关于问题的文件：信件、决定书、合同
# it: l'ammissione al patrocinio
f-zzb5s = 获准使用法律援助
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = 法律援助
p-q6v4g = 有律师是一项权利。如果您挣得少，由国家付钱。这叫[法律援助（patrocinio a spese dello Stato）][1]。

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = 收入
p-rnfb6 = 面向{ -reddito }低于限额的人。限额会变：律师知道。通常和您一起住的人的收入也算进去。
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = 意大利人和外国人都可以。如果没有居留，一样可以问：很多情况下您也可以得到。

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = 向[律师公会][1]要做法律援助的律师名单。
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = 那里还有**sportello per il cittadino**（市民咨询窗口），免费提供信息。
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = 选一位律师。马上说您要用法律援助。
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = 律师帮您申请：
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = 住房、家庭、工作的案件：申请交给律师公会
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = 刑事案件：申请交给法官
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = 等答复。
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = 如果您获准使用法律援助，律师**不能**向您要钱。

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = 收入
l-t69pv = **家庭暴力、跟踪骚扰或性暴力的受害者。**不论收入多少，总是可以得到。
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = 驱逐令
l-wgx6n = **驱逐。**这里国家也可以付律师费。规定可能不同：请问律师。
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = 收入
# term: consolato → { -consolato } = 领事馆
l-5sgg6 = **在您国家的收入。**可能需要领事馆的证明。如果拿不到，请告诉律师。

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = 如果出了问题
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = 驱逐令
# term: ricorso → { -ricorso } = 上诉
p-p8ukr = 对拒绝决定或[驱逐令（espulsione）][1]提出[上诉（ricorso）][2]的期限很短。**当天**就去找律师。
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = 申请被拒了？您可以再向法官提出。如果换律师，请告诉办公室。
