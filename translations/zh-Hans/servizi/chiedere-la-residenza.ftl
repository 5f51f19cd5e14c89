### Chiedere la residenza in Comune — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = 户口
title = 在市政府办户口
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = 户籍处
summary = 怎样在户籍处登记，或者申报您搬了家。
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = 户口
# term: anagrafe → { -anagrafe } = 户籍处
# term: stato di famiglia → { -stato-di-famiglia } = 家庭状况证明
keywords = 户口; 住址登记; 换地址; 搬家; 住家证明; residenza; 家庭状况证明
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = 住房合同，或接待您的人的声明
# it: la residenza nel Comune
# term: residenza → { -residenza } = 户口
f-wsndw = 在市里的户口
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = 户口
# term: carta d'identità → { -carta-di-identita } = 身份证
p-3aguv = [户口（residenza）][1]说明您住在哪里。办身份证、看医生和很多补助都需要它。

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
p-vrgvc = 面向真正住在位于本市的住房里的人。如果您不是欧盟公民，必须有居留或{ -ricevuta-del-permesso }（申请居留的收据）。

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
l-gbrtu = 在您市政府（Comune）的网站上找表格，或到[户籍处（anagrafe）][1]要。
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = 写上和您一起住的人。所有成年人签字。
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = 附上证件复印件。
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = 交表格。要在住进去之后20天之内交。
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = 之后几个星期，会有市政警察（vigile）来。他检查您是不是真的住在那里。
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = 把您的名字写在门铃和信箱上。

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = 户口
p-att95 = 市政府在{ $processing_time }内（按工作日算）登记申请。然后有45天检查。如果没有给您写信，户口就确认了。

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = 居留收据
# term: anagrafe → { -anagrafe } = 户籍处
l-wfywr = **在更新居留？**带上收据。更新后，把新居留带到{ -anagrafe }：您有60天时间。
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **借住在别人家？**接待您的人要签一份声明。
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = 户口
l-qhq6a = **没有房子？**一样可以申请户口。请和[社会服务处][1]谈。
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = 国际保护
l-c79ux = **申请庇护？**您可以用申请的文件登记。

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = 如果出了问题
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = 户口
# term: patronato → { -patronato } = 公益代办处
p-jm73m = 如果合同合规，房东不能禁止您办户口。如果市政府不同意，要求书面答复，带给[公益代办处（patronato）][1]或律师。
