### Nato in Italia: cittadinanza a 18 anni — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = 国籍
title = 在意大利出生：18岁入籍
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = 在意大利出生的人，有一年时间可以成为意大利公民。
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = 国籍
keywords = 第二代; 在意大利出生; 十八岁; 入籍; 国籍; 成年
# it: l'atto di nascita
f-bxrbi = 出生证书
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = 您一直住在意大利的证据
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = 国籍
f-775pw = 意大利国籍
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = 从满18岁那天到满19岁的前一天。
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = 您在意大利出生、一直住在这里吗？18岁时，您可以用一份**声明**成为意大利公民。

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = 面向父母是外国人、在意大利出生的人。您必须一直合法地住在这里。

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = 您**只有一年**时间：从满18岁到满19岁之前。
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = 市政府（Comune）必须在您满18岁之前写信给您。如果没有写，您自己去。
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = 民事登记处
l-sfmi4 = 问[民事登记处（stato civile）][1]需要什么。
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = 疫苗
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-ww32n = 收集证据：学校、疫苗、儿科医生、居留。
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = 到市政府作声明。
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = 市政府进行检查，然后告诉您是否成为公民。

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = 户口
l-9zdbk = **户口有中断？**不要放弃。上学和看病的证据可能就够了。
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **您出生时父母没有居留？**一样申请：法律不会因为他们的拖延而惩罚您。
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **市政府没有通知您？**过了一年也可以作声明。请问律师。
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **您的父亲或母亲先成为意大利人？**也许您也已经是意大利人了。请问市政府。

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = 如果出了问题
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = 如果市政府不同意，要求书面答复。[国家付费的律师][1]可以帮助您。
