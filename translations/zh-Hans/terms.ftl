### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = 融入协议
    .search = 融入协定 | 融合协议 | 居留积分 | 积分居留 | 融入合同 | 阿科尔多

# it: anagrafe
-anagrafe = 户籍处
    .search = 市政府户籍处 | 户口处 | 户籍科 | 登记住址 | 阿纳格拉菲 | 阿那格拉费 | 民政处

# it: asilo nido
-asilo-nido = 托儿所
    .search = 育儿园 | 日托 | 婴儿园 | 托婴所 | 阿西洛 | 尼多 | 幼托

# it: assegno di inclusione
-assegno-di-inclusione = 包容补助金
    .search = 低保 | 贫困补助 | 公民收入 | 救济金 | 生活补助 | ADI | 社会补助 | 阿塞尼奥

# it: assegno unico
-assegno-unico = 子女统一补贴
    .search = 孩子补贴 | 儿童津贴 | 子女津贴 | 小孩补贴 | 奶粉钱 | 家庭津贴 | 统一津贴 | 阿塞尼奥乌尼科

# it: assistente sociale
-assistente-sociale = 社工
    .search = 社会工作者 | 社会助理 | 社会服务员 | 阿西斯坦特 | 阿西斯滕特 | 社会援助员

# it: ASST
-asst = 公立医疗机构
    .search = ASL | 公立医院 | 卫生局 | 阿斯特 | 医院管理局

# it: ATS
-ats = 健康保护局
    .search = 阿特斯 | 健康局 | 防疫站

# it: permesso per attesa occupazione
-attesa-occupazione = 待业居留
    .search = 等待就业居留 | 找工作居留 | 失业居留 | 待业居留许可 | 阿特萨

# it: autocertificazione
-autocertificazione = 自我声明
    .search = 自我证明 | 自声明 | 自填声明 | 自证 | 自行声明 | 奥托切尔蒂菲卡

# it: bando e avviso pubblico
-avviso-pubblico = 公告
    .search = 招标公告 | 申请公告 | 班多 | 公开招募 | 公开通知 | 申请通知

# it: bolletta
-bolletta = 水电煤账单
    .search = 电费单 | 水费单 | 煤气费 | 账单 | 帐单 | 波莱塔 | 博莱塔

# it: bollettino postale
-bollettino = 邮局缴费单
    .search = 邮局账单 | 缴费单 | 付款单 | 波莱蒂诺 | 博莱蒂诺 | 黄单

# it: busta paga
-busta-paga = 工资单
    .search = 工资条 | 薪水单 | 布斯塔 | 布斯塔帕加 | 粮单

# it: CAF
-caf = 税务协助中心
    .search = 卡夫 | 税务服务处 | 办伊塞 | 工会报税

# it: canone
-canone-di-affitto = 房租
    .search = 租金 | 店租 | 月租 | 卡诺内 | 阿菲托

# it: carta d'identità
-carta-di-identita = 身份证
    .search = 电子身份证 | 意大利身份证 | 卡尔塔 | 卡达依登蒂塔 | CIE | 市政府身份证

# it: Casa di comunità
-casa-di-comunita = 社区卫生中心
    .search = 社区医院 | 社区健康之家 | 社区诊所 | 卡萨科穆尼塔 | 卫生院

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = 无犯罪记录证明
    .search = 无犯罪证明 | 犯罪记录 | 刑事记录 | 案底 | 未决案件证明 | 卡塞拉里奥

# it: centro antiviolenza
-centro-antiviolenza = 反暴力中心
    .search = 家暴 | 被打 | 妇女保护 | 家庭暴力求助 | 妇女庇护所 | 反家暴中心

# it: centro per l'impiego
-centro-per-l-impiego = 就业中心
    .search = 职业介绍所 | 找工作 | 就业局 | 劳工局 | 劳动局 | 登记失业 | CPI | 琴特罗因皮耶戈

# it: centro psico-sociale
-centro-psicosociale = 心理健康中心
    .search = 精神科 | 心理医生 | 抑郁症 | 精神病 | 心理科 | CPS | 失眠

# it: certificato di malattia
-certificato-di-malattia = 病假证明
    .search = 病假条 | 病假单 | 医生证明 | 请病假 | 马拉蒂亚 | 穆图亚

# it: Certificazione Unica
-certificazione-unica = 年度收入证明
    .search = CUD | 年收入证明 | 年薪证明 | 库德 | 收入证明

# it: cittadinanza
-cittadinanza = 国籍
    .search = 入籍 | 意大利国籍 | 公民身份 | 换国籍 | 加入意大利籍 | 奇塔迪南扎 | 红本护照

# it: codice fiscale
-codice-fiscale = 税号
    .search = 税卡 | 个人税号 | 白卡 | 绿卡税号 | 科迪切 | 科迪切菲斯卡莱 | 谷迪切

# it: colf e badante
-colf-e-badante = 家政工和护理工
    .search = 保姆 | 家政 | 佣人 | 护工 | 家政居留 | 照顾老人 | 巴丹特 | 科尔夫 | 钟点工

# it: Commissione territoriale
-commissione-territoriale = 庇护审理委员会
    .search = 难民面试 | 庇护面试 | 难民委员会 | 地区委员会 | 科米西奥内

# it: consolato e ambasciata
-consolato = 领事馆
    .search = 中国领事馆 | 领馆 | 大使馆 | 使馆 | 米兰总领馆 | 孔索拉托

# it: consultorio familiare
-consultorio-familiare = 家庭咨询所
    .search = 妇产科 | 妇科 | 孕检 | 产检 | 避孕 | 人工流产 | 打胎 | 孔苏尔托里奥 | 妇幼保健

# it: contratto di lavoro
-contratto-di-lavoro = 劳动合同
    .search = 工作合同 | 工人合同 | 合同 | 孔特拉托 | 雇用合同 | 正式工

# it: contratto di soggiorno
-contratto-di-soggiorno = 居留合同
    .search = 居留合约 | 住宿合同 | 孔特拉托索乔诺 | Q表

# it: contributi
-contributi = 社保金
    .search = 社保 | 交社保 | 工人税 | 劳保 | 孔特里布蒂 | 保险金 | 工龄

# it: CPIA
-cpia = 成人公立学校
    .search = 成人学校 | 夜校 | 学意大利语 | 意大利语班 | 语言学校 | 奇皮亚 | A2考试

# it: CUP
-cup = 看病预约中心
    .search = 预约看病 | 挂号 | 预约检查 | 库普 | 预约专科 | 约医生

# it: datore di lavoro
-datore-di-lavoro = 雇主
    .search = 老板 | 东家 | 公司 | 达托雷 | 用人单位

# it: decreto flussi
-decreto-flussi = 外劳配额法令
    .search = 外劳名额 | 劳工配额 | 工签 | 劳工移民 | 季节工 | 弗鲁西 | 名额申请 | 大赦

# it: delega
-delega = 委托书
    .search = 代办 | 授权书 | 委托 | 德莱加 | 找人代办

# it: denuncia e querela
-denuncia = 报案
    .search = 报警 | 报案 | 控告 | 告人 | 被偷 | 被抢 | 德农恰 | 起诉

# it: deposito cauzionale
-deposito-cauzionale = 押金
    .search = 房租押金 | 保证金 | 定金 | 卡帕拉 | 考齐奥内

# it: DID
-did = 求职声明
    .search = 待业声明 | 失业登记 | 找工作声明 | 迪德

# it: dimissioni
-dimissioni = 辞职
    .search = 不干了 | 离职 | 辞工 | 迪米西奥尼 | 自愿离职

# it: domicilio
-domicilio = 通信住所
    .search = 联系地址 | 通讯地址 | 多米奇利奥 | 居住地

# it: DSU
-dsu = ISEE申报表
    .search = ISEE表 | 伊塞申报 | 家庭资产申报 | 家庭收入申报

# it: ENI
-eni = 无医保欧盟公民医疗代码
    .search = 欧盟公民看病 | ENI码 | 欧盟医疗代码

# it: esenzione
-esenzione = 免缴医疗费
    .search = 免费看病 | 免费用 | 免自付费 | 埃森齐奥内 | 免挂号费 | 低收入免费看病

# it: espulsione
-espulsione = 驱逐令
    .search = 驱逐出境 | 遣返 | 限期离境 | 驱逐纸 | 黑户被抓 | 埃斯普尔西奥内

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = 电子健康档案
    .search = 化验单网上 | 电子病历 | 健康档案 | 查检查结果 | FSE | 法西科洛

# it: fototessera
-fototessera = 证件照
    .search = 照片 | 大头照 | 护照照片 | 居留照片 | 福托泰塞拉

# it: saldo e giacenza media
-giacenza-media = 账户余额和平均余额
    .search = 银行余额 | 平均存款 | 年均余额 | 贾琴扎 | 银行证明

# it: graduatoria
-graduatoria = 排名名单
    .search = 排名 | 名单 | 排队名单 | 候补名单 | 格拉杜阿托里亚

# it: guardia medica
-guardia-medica = 值班医生
    .search = 夜间医生 | 周末医生 | 晚上看病 | 116117 | 瓜尔迪亚 | 急诊医生 | 节假日看病

# it: IBAN
-iban = 国际银行账号
    .search = 银行账号 | 国际银行账号 | 账户号码 | 伊班 | 卡号

# it: idoneità alloggiativa
-idoneita-alloggiativa = 住房合格证明
    .search = 房屋合格证 | 住房证明 | 房屋证明 | 住房面积证明 | 伊多内塔 | 房子合格证

# it: impronte digitali
-impronte-digitali = 指纹
    .search = 按指纹 | 打指纹 | 按手印 | 录指纹 | 因普隆特

# it: INAIL
-inail = 工伤保险局
    .search = 工伤 | 工伤赔偿 | 职业病 | 伊纳伊尔 | 受伤

# it: INPS
-inps = 国家社保局
    .search = 社保局 | 社会保险局 | 养老金 | 退休金 | 因普斯 | 英普斯

# it: ISEE
-isee = 家庭经济状况指标
    .search = 伊塞 | 伊赛 | 家庭收入证明 | 家庭经济证明 | 低收入证明 | ISE | 做ISEE

# it: istituto comprensivo
-istituto-comprensivo = 综合学校
    .search = 小学 | 初中 | 学校 | 综合学院 | 伊斯蒂图托 | 给孩子报名

# it: kit postale
-kit-postale = 邮局居留申请袋
    .search = 邮局信封 | 黄信封 | 居留表格 | 邮局寄居留 | 居留信封 | KIT

# it: lavoro nero
-lavoro-nero = 黑工
    .search = 打黑工 | 没有合同 | 没合同工作 | 内罗 | 黑活

# it: legalizzazione e apostille
-legalizzazione = 文件认证
    .search = 领事认证 | 双认证 | 海牙认证 | 公证书 | 公证认证 | 出生公证 | 附加证明书 | 阿波斯蒂尔

# it: licenza media
-licenza-media = 初中毕业证
    .search = 初中文凭 | 初中毕业 | 特尔扎梅迪亚 | 三年级初中 | 初中考试

# it: licenziamento
-licenziamento = 解雇
    .search = 开除 | 炒鱿鱼 | 被辞退 | 被开除 | 利琴齐亚门托 | 裁员

# it: marca da bollo
-marca-da-bollo = 印花税票
    .search = 印花 | 16欧 | 十六欧印花 | 马卡达波洛 | 马尔卡 | 烟店买印花 | 印花税

# it: mediatore linguistico-culturale
-mediatore-linguistico = 语言文化调解员
    .search = 翻译 | 中文翻译 | 口译 | 文化调解员 | 语言调解员 | 梅迪亚托雷 | 调解员

# it: medico di famiglia
-medico-di-base = 家庭医生
    .search = 家庭大夫 | 医生 | 选医生 | 换家庭医生 | 梅迪科 | 多托雷 | 全科医生

# it: minore e minorenne
-minore = 未成年人
    .search = 孩子 | 小孩 | 不满18岁 | 十八岁以下 | 米诺雷 | 青少年

# it: modello 730
-modello-730 = 个人报税表
    .search = 报税 | 个人报税 | 退税 | 个税申报 | 730表 | 收入申报

# it: morosità incolpevole
-morosita-incolpevole = 非自愿拖欠房租
    .search = 付不起房租 | 欠房租 | 交不起房租 | 拖欠租金 | 房租补助 | 莫罗西塔

# it: NASpI
-naspi = 失业金
    .search = 失业救济金 | 失业补助 | 领失业金 | 纳斯皮 | 失业保险

# it: nulla osta
-nulla-osta = 纳斯塔批文
    .search = 纳斯塔 | 努拉奥斯塔 | 批文 | 团聚批文 | 团聚纸 | 工作纳斯塔 | 许可文件

# it: comunicazione di ospitalità
-ospitalita = 留宿申报
    .search = 住宿声明 | 住家声明 | 收留声明 | 房东声明 | 接待声明 | 奥斯皮塔利塔 | 住房声明

# it: pagella
-pagella = 成绩单
    .search = 成绩报告单 | 学校成绩 | 分数 | 帕杰拉 | 成绩册

# it: passaporto
-passaporto = 护照
    .search = 中国护照 | 换护照 | 旅行证 | 帕萨波尔托 | 补护照

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = 法律援助
    .search = 免费律师 | 国家出钱的律师 | 公费律师 | 请不起律师 | 帕特罗奇尼奥

# it: patronato
-patronato = 公益代办处
    .search = 工会代办 | 工会 | 帕特罗纳托 | 免费填表 | 代办处 | 帮忙填表

# it: PEC
-pec = 认证电子邮箱
    .search = 认证邮箱 | 认证邮件 | 官方邮箱 | 佩克 | 电子挂号信

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = 儿科医生
    .search = 小孩医生 | 儿童家庭医生 | 儿科 | 佩迪亚特拉 | 孩子看病

# it: permesso di soggiorno
-permesso-di-soggiorno = 居留
    .search = 居留证 | 居留许可 | 居留卡 | 更新居留 | 换居留 | 办居留 | 贝尔梅索 | 佩尔梅索 | 索乔诺 | 纸居留

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = 欧盟长期居留
    .search = 长居 | 长期居留 | 无限期居留 | 永久居留 | 卡达居留 | 长期居留卡 | 永居 | 十年居留 | 5年居留

# it: Prefettura
-prefettura = 省督府
    .search = 省政府 | 政府专署 | 普雷费图拉 | 普莱费杜拉 | 入籍面试

# it: pronto soccorso
-pronto-soccorso = 急诊
    .search = 急诊室 | 医院急诊 | 急救 | 看急诊 | 普隆托 | 普隆多索科索

# it: protezione internazionale
-protezione-internazionale = 国际保护
    .search = 难民 | 庇护 | 政治庇护 | 申请难民 | 难民居留 | 附属保护

# it: protezione speciale
-protezione-speciale = 特殊保护
    .search = 特别保护 | 特殊保护居留 | 人道居留 | 人道主义保护

# it: protezione temporanea
-protezione-temporanea = 临时保护
    .search = 乌克兰 | 战争难民 | 临时庇护 | 临时保护居留

# it: Questura
-questura = 警察总局
    .search = 移民局 | 警察局 | 居留科 | 拿居留 | 贵斯图拉 | 圭斯图拉 | 奎斯图拉 | 警察厅 | 省警察厅

# it: raccomandata
-raccomandata = 挂号信
    .search = 邮局挂号 | 双挂号 | 拉科曼达塔 | 回执挂号信

# it: reddito
-reddito = 收入
    .search = 年收入 | 报税收入 | 工资收入 | 雷迪托 | 年薪

# it: registro elettronico
-registro-elettronico = 学校电子登记册
    .search = 学校网站 | 网上成绩 | 学校软件 | 作业查询 | 电子成绩册 | 雷吉斯特罗

# it: residenza
-residenza = 户口
    .search = 住址 | 住家 | 上户口 | 住家证明 | 地址登记 | 住址登记 | 雷西登扎 | 换地址

# it: ricetta
-ricetta = 处方
    .search = 药方 | 药单 | 红单子 | 检查单 | 医生开单 | 里切塔 | 开药

# it: ricevuta del permesso
-ricevuta-del-permesso = 居留收据
    .search = 邮局收据 | 居留回执 | 黄条 | 居留条子 | 小条 | 里切乌塔 | 居留凭证

# it: richiedente asilo
-richiedente-asilo = 庇护申请人
    .search = 难民申请人 | 里基耶登特 | 申请庇护

# it: ricongiungimento familiare
-ricongiungimento-familiare = 家庭团聚
    .search = 团聚 | 办团聚 | 孩子团聚 | 老婆团聚 | 父母团聚 | 家属团聚 | 里孔琼吉门托

# it: ricorso
-ricorso = 上诉
    .search = 申诉 | 打官司 | 不服决定 | 拒签上诉 | 居留被拒 | 里科尔索 | 复议

# it: scelta e revoca
-scelta-e-revoca = 选换家庭医生窗口
    .search = 换医生 | 选家庭医生 | 医保登记 | 谢尔塔 | 办医疗卡

# it: SerD
-serd = 戒瘾服务中心
    .search = 戒毒 | 戒酒 | 赌博 | 戒赌 | 毒瘾 | 赌瘾 | 塞尔德

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = 公租房
    .search = 廉租房 | 政府房 | 公共住房 | 市政府房子 | 低租房 | 卡萨波波拉雷 | ALER | 经济房

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = 国家医疗服务
    .search = 医保 | 公立医疗 | 医疗保险 | 看病登记 | 国家卫生服务 | 萨尼塔里奥

# it: sfratto
-sfratto = 强制搬离
    .search = 被赶出房子 | 驱赶租客 | 房东赶人 | 赶房客 | 斯弗拉托 | 搬家令

# it: sindacato
-sindacato = 工会
    .search = 劳工工会 | 工人维权 | 辛达卡托 | CGIL | CISL | UIL | 老板不给工资

# it: SPID
-spid = 数字身份
    .search = 斯皮德 | 网上身份 | 电子身份 | 网上登录 | 数字身份证 | 政府网站账号

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = 移民统一窗口
    .search = 团聚窗口 | 移民窗口 | 省督府移民处 | 签居留合同 | 斯波尔泰洛 | SUI

# it: stato civile
-stato-civile = 民事登记处
    .search = 结婚登记 | 出生登记 | 死亡登记 | 报出生 | 斯塔托奇维莱 | 民政

# it: stato di famiglia
-stato-di-famiglia = 家庭状况证明
    .search = 家庭成员证明 | 户口本 | 全家证明 | 家庭人口证明 | 斯塔托法米利亚

# it: STP
-stp = 无居留者医疗代码
    .search = 没居留看病 | 黑户看病 | 无居留医疗卡 | 白单医疗 | STP码

# it: tessera sanitaria
-tessera-sanitaria = 医疗卡
    .search = 医保卡 | 卫生卡 | 健康卡 | 看病卡 | 泰塞拉 | 特塞拉萨尼塔利亚 | 蓝卡

# it: TFR
-tfr = 离职金
    .search = 退职金 | 遣散费 | 离职补偿 | 清算金 | 利奎达齐奥内 | 工龄金

# it: ticket
-ticket = 医疗自付费
    .search = 挂号费 | 看病费 | 检查费 | 提克特 | 看病付钱 | 自费部分

# it: tirocinio
-tirocinio = 实习
    .search = 见习 | 培训实习 | 蒂罗奇尼奥 | 学徒 | STAGE

# it: traduzione giurata
-traduzione-giurata = 宣誓翻译
    .search = 公证翻译 | 法院翻译 | 翻译公证 | 翻译件认证 | 特拉杜齐奥内 | 宣誓译文

# it: tratta di persone
-tratta = 人口贩卖
    .search = 人贩子 | 拐卖 | 被迫卖淫 | 强迫劳动 | 蛇头 | 扣护照 | 特拉塔

# it: tredicesima
-tredicesima = 第十三个月工资
    .search = 13薪 | 十三薪 | 年终奖 | 圣诞工资 | 双薪 | 特雷迪切西马

# it: triage
-triage = 急诊分诊
    .search = 分诊 | 分诊颜色 | 红码 | 绿码 | 急诊排队 | 特里亚吉

# it: tutore
-tutore = 监护人
    .search = 法定监护人 | 图托雷 | 孩子监护 | 未成年监护

# it: udienza
-udienza = 法院开庭
    .search = 开庭 | 庭审 | 上法庭 | 出庭 | 乌迪恩扎 | 听证

# it: ufficiale giudiziario
-ufficiale-giudiziario = 法院执行员
    .search = 法警 | 法院执达员 | 强制执行 | 法院来人 | 乌菲恰莱

# it: vaccino
-vaccino = 疫苗
    .search = 打疫苗 | 打针 | 预防针 | 接种 | 疫苗本 | 瓦奇诺 | 儿童疫苗

# it: visto d'ingresso
-visto = 入境签证
    .search = 签证 | 意大利签证 | 团聚签证 | 长期签证 | 维斯托 | D类签证

# it: preavviso di rigetto
-preavviso-di-rigetto = 拒绝前通知
    .search = 拟拒绝通知 | 拒绝预告 | 拒签通知 | 居留被拒信 | 补材料通知 | 10-bis | 普雷阿维索 | 里杰托
