### Carta d'identità elettronica (CIE) — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = 身份证
title = 电子身份证（CIE）
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = 身份证
summary = 怎样在市政府（Comune）办身份证。
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = 身份证
keywords = 身份证; 电子身份证; CIE; 证件; 办身份证
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = 报案
f-qkzzb = 旧身份证；如果丢了，带报案证明
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = 身份证
f-hbapn = 电子身份证
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = 身份证
p-z4u3s = { -carta-di-identita }说明您是谁。对外国公民，它**不能**用来去其他国家旅行。

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = 户口
p-xppbb = 面向在本市有[户口][1]的人。孩子也可以办。

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
l-ysu4r = 向您市政府的[户籍处（anagrafe）][1]预约。也可以在网站{ $booking_url }上预约。
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = 证件照
l-j245n = 带上文件和[证件照][1]亲自去。
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = 指纹
l-cwaen = 仔细检查您的资料。留下签名和[指纹][1]。
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = 在窗口付钱。
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = 保存好那张纸：上面有**PIN**和**PUK**码的前一半。
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = 身份证寄到家里或市政府。随身份证有代码的后一半。

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-qwyr8 = 身份证通常几个工作日就到。在这之前使用收据。
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = 旧的**纸质**身份证已经无效。如果您还在用那种，请马上申请新的。

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = 有国家规定的价格。市政府可以加一点钱。预约时请问清楚。

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = 未成年人
l-6awcv = 给未成年子女办，通常父母都要来。孩子也要带来。
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = 如果您因病不能出门，请问市政府：可以有人到您家来。

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = 如果出了问题
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = 户籍处
p-qk8k7 = 要出远门或有紧急问题，却没有预约名额？请向{ -anagrafe }说明：严重的情况有别的办法。
