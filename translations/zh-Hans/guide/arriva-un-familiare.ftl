### Un parente mi raggiunge — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = 我的亲属要来团聚
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
summary = 从纳斯塔批文到居留：丈夫、妻子、孩子或父母。
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = 家庭团聚
keywords = 家庭团聚; 团聚; 老婆; 丈夫; 孩子; 父母; 纳斯塔
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
f-kafpc = 申请纳斯塔批文（nulla osta）。
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = 亲属到达后，办留宿申报。
# it: Chiedete subito il permesso.
f-9de6j = 马上申请居留。
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = 税号
f-iwufb = 检查税号。
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = 户口
f-bgeu8 = 把亲属加到您的户口上。
# it: Scegliete il medico.
f-sa56g = 选家庭医生。
# it: Iscrivi i figli a scuola.
f-hr33j = 给孩子报名上学。
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = 成年人开始上意大利语班。
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = 文件认证
p-fsp28 = 尽早准备原籍国的文件。文件要翻译并[认证][1]。
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = 事先和孩子谈谈新学校和新家。
