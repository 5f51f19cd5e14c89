### Disabilità e invalidità: chiedere il riconoscimento — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = 残障和残疾：申请认定
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = 有重病或残障时，怎样得到认定和补助。
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = 残疾; 残障; legge 104; 残疾补助; 护理补助; 残疾养老金; 残疾证
# it: i fogli dei medici e degli ospedali
f-azmgf = 医生和医院的单子
# it: il verbale con il riconoscimento
f-epgwy = 写有认定结果的鉴定书（verbale）
# it: Entra con SPID o CIE.
# term: spid → { -spid } = 数字身份
f-7b7e6 = 用SPID或CIE登录。
# it: INPS da telefono fisso
# term: inps → { -inps } = 国家社保局
f-7r4u5 = INPS（座机拨打）
# it: INPS da cellulare
# term: inps → { -inps } = 国家社保局
f-dba9i = INPS（手机拨打）
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = 有重病或残障的人可以得到钱、工作中的假期和其他帮助。

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
# term: patronato → { -patronato } = 公益代办处
p-y37x9 = 成人和孩子都可以。要领钱，通常需要期限至少一年的居留。请问[公益代办处（patronato）][1]。

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = 家庭医生
l-qw9sn = 去看[家庭医生][1]。把所有单子带给他。
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = 国家社保局
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
l-n6zr3 = 医生把证明发给[INPS][1]。请要收据。
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = 公益代办处
l-tvfx4 = 医生或{ -patronato }会告诉您还要不要另外申请。有些省的规定是新的。
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = 国家社保局
l-vs79y = INPS叫您去做检查。带上医生的单子。
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = 您会收到**verbale**（鉴定书）：就是写有决定的文件。
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = 收入
l-2egi6 = 如果需要，提交银行和{ -reddito }的资料。

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = 公益代办处
p-2ir3s = 通过{ -patronato }申请免费。有些医生开证明要收费：请先问。

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **癌症病人？**检查会更快。
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **一边工作一边照顾家人？**按104号法（legge 104），您可以有带薪的假。
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **孩子在上学？**把鉴定书带到学校：孩子可能得到辅助老师。

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = 如果出了问题
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = 公益代办处
p-ytnz4 = 如果鉴定书上写着不认定，您有**6个月**时间可以告到法院。马上问{ -patronato }。
