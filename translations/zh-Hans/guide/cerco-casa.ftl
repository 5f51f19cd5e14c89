### Cerco casa — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = 我在找房子
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = 从看广告到拿钥匙，少一些风险。
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = 租房; 找房子; 房间; 公寓; 出租
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = 开一个账户：付房租用得着。
# it: Leggi il contratto prima di firmare.
f-t6xmm = 签字前先看合同。
# it: Il proprietario comunica che abiti lì.
f-tpkbn = 房东申报您住在那里。
# it: Cambia la residenza.
# term: residenza → { -residenza } = 户口
f-9uhdv = 变更户口地址。
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = 家庭经济状况指标
# term: bollette → { -bolletta } = 水电煤账单
f-xr29n = ISEE低，水电煤账单就少付。
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = 公租房
f-67irr = 看看能不能申请公租房。
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = 入境签证
p-svd4w = 没看过房子，千万不要付钱。一定要书面合同。
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **只有法官**能让您搬走。房东不能换锁，也不能断您的电和水。
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = 有人写信要您搬走？请看[该怎么办][1]。
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = 如果今晚不知道睡哪里，请去[社会服务处][1]。
