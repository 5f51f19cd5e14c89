### Sono appena arrivato — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = 我刚到意大利
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = 税号
summary = 在意大利的头几步：居留、税号、医生、意大利语。
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = 刚到意大利; 第一步; 新来的; 刚来; 怎么办
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = 申请居留：您只有几天时间。
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = 税号
f-qgg6e = 申请税号。免费。
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = 接待您的人要在48小时之内申报。
# it: Iscriviti e scegli il medico.
f-cnxbx = 登记国家医疗服务，选家庭医生。
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = 户口
f-eudhb = 到市政府（Comune）办户口。
# it: Iscrivi i figli a scuola.
f-s6ij3 = 给孩子报名上学。
# it: Comincia un corso di italiano.
f-edjnt = 开始上意大利语班。
# it: Apri un conto per la paga.
f-8hvju = 开一个账户收工资。
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = 欢迎您。一次做一件事，按这个顺序来。
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = 把所有文件放在一个文件夹里。每个证件都拍照。
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = 如果听不懂办公室的人说什么，可以要求[调解员（翻译）][1]。
