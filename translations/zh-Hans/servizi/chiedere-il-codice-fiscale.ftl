### Chiedere il codice fiscale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere il codice fiscale
# term: codice fiscale → { -codice-fiscale } = 税号
title = 申请税号
# it: Il codice che serve per lavoro, casa, medico e scuola. È gratis.
summary = 工作、住房、看病和上学都需要的号码。免费。
# it: codice fiscale; Agenzia delle Entrate; tasse; modello AA4/8
# term: codice fiscale → { -codice-fiscale } = 税号
keywords = 税号; 税卡; codice fiscale; 税务局; AA4/8; 办税号
# it: il codice fiscale
# term: codice fiscale → { -codice-fiscale } = 税号
f-kksqt = 税号
# it: Il [codice fiscale][1] serve quasi ovunque. Chiedilo tra le prime cose.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = 税号
p-wtdc2 = [税号（codice fiscale）][1]几乎到处都要用。请最先申请它。

## A chi è rivolto

# it: A tutte le persone che vivono in Italia o hanno a che fare con un ufficio italiano.
p-dpqjt = 面向所有住在意大利或要和意大利办公室打交道的人。

## Come fare

# it: Guarda prima se lo hai già. Può essere scritto sul nulla osta, sul permesso o sulla ricevuta.
# note: voce 1 di 5
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-f7z7a = 先看看您是不是已经有了。它可能写在{ -nulla-osta }、居留或{ -ricevuta-del-permesso }上。
# it: Se non lo hai, cerca sul sito { $web } l'ufficio più vicino. Guarda se serve un appuntamento.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
l-ane84 = 如果没有，请在网站{ $web }上找最近的办公室。看看要不要预约。
# it: Compila la domanda (modello AA4/8).
# note: voce 3 di 5
l-232ra = 填写申请表（AA4/8表）。
# it: Porta il passaporto e il permesso, oppure il visto o la ricevuta. Se sei cittadino dell'Unione europea, basta il documento del tuo Paese.
# note: voce 4 di 5
# term: passaporto → { -passaporto } = 护照
# term: visto → { -visto } = 入境签证
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-fencd = 带上{ -passaporto }和居留，或者{ -visto }或收据。如果您是欧盟公民，您国家的证件就够了。
# it: L'ufficio ti dà un foglio con il codice.
# note: voce 5 di 5
l-5mude = 办公室给您一张写有税号的纸。

## Cosa si ottiene

# it: Un foglio con il tuo codice fiscale. Se ti iscrivi al servizio sanitario, lo trovi anche sulla [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: codice fiscale → { -codice-fiscale } = 税号
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
p-h69pb = 一张写有您{ -codice-fiscale }的纸。如果您登记国家医疗服务，税号也会印在[医疗卡][1]上。

## Casi particolari

# it: Per un bambino nato in Italia lo chiede di solito il Comune, quando [registri la nascita][1].
# note: voce 1 di 3
# note: [1] = servizi/registrare-una-nascita
l-mcu6z = 在意大利出生的孩子，[登记出生][1]时通常由市政府（Comune）申请税号。
# it: Chi chiede asilo lo riceve con la domanda, di solito dalla Questura.
# note: voce 2 di 3
# term: asilo → { -protezione-internazionale } = 国际保护
# term: questura → { -questura } = 警察总局
l-8w73z = 申请庇护的人会随申请得到税号，通常由{ -questura }发放。
# it: Chi entra per lavoro o famiglia lo riceve spesso dallo Sportello unico.
# note: voce 3 di 3
# term: sportello unico → { -sportello-unico-immigrazione } = 移民统一窗口
l-fv55z = 因工作或家庭入境的人，常常由{ -sportello-unico-immigrazione }发放。
# it: Il codice è gratis. Non pagare chi lo calcola su internet: vale solo quello dell'Agenzia delle Entrate.
# note: critico: qui uno sbaglio può fare danno
p-a9h4h = 税号免费。不要付钱给网上计算税号的人：只有税务局（Agenzia delle Entrate）发的才有效。

## Se qualcosa va male

# it: Se qualcosa va male
t-8m98y = 如果出了问题
# it: Nome o data sono sbagliati? Torna all'ufficio con il passaporto e chiedi di correggere. Un errore crea problemi con il medico e con il lavoro.
# term: passaporto → { -passaporto } = 护照
p-4jhpj = 名字或日期写错了？带上{ -passaporto }回办公室，要求更正。写错会在看病和工作时造成麻烦。
