### Il Comune dove abiti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = 您居住地的市政府
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = 户籍处
# term: carta d'identità → { -carta-di-identita } = 身份证
summary = 您居住地的市政府：户籍处、身份证、学校、社会服务。
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = 户籍处
keywords = 市政府; 户籍处; 市长; 户口; 身份证; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = 本页适用于本省的每个市政府（Comune）。您的市政府是您居住地的市政府。在市政府大楼（municipio）可以找到：
# it: Ufficio
c-6ugqh = 办公室
# it: Che cosa chiedi
c-ukmzh = 办什么
# it: Anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
c-6r8s4 = 户籍处（Anagrafe）
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = 户口
# term: carta d'identità → { -carta-di-identita } = 身份证
c-iqad8 = [户口][1]、[身份证][2]、证明
# it: Stato civile
# term: stato civile → { -stato-civile } = 民事登记处
c-7i7c4 = 民事登记处（Stato civile）
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = 国籍
c-cjz5e = [出生][1]、结婚、[国籍][2]
# it: Servizi sociali
c-t4yri = 社会服务
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = 关于钱、住房和家庭的[帮助][1]
# it: Scuola
c-gqrcn = 学校
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = 托儿所
c-bai54 = [托儿所][1]、食堂、校车

## Come trovarlo

# it: Come trovarlo
t-atqip = 怎样找到
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = 地址和时间在市政府网站上。您可以问邻居：市政府大楼（municipio）几乎总是在镇中心。
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = 在克雷莫纳，请看[克雷莫纳市政府][1]的页面。在克雷马，请看[克雷马市政府][2]的页面。
