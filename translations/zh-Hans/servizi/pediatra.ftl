### Scegliere il pediatra — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
title = 选择儿科医生
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = 儿童和少年的免费医生。
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
keywords = 儿科医生; 儿科; 孩子生病; 小孩看病; 新生儿; PLS; 孩子发烧; 宝宝发烧
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = 税号
f-75zdp = 孩子的{ -codice-fiscale }
# it: un documento di un genitore
f-hrr64 = 父母一方的证件
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = 儿科医生
f-fhtt5 = 儿科医生
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = 电子健康档案
# term: spid → { -spid } = 数字身份
f-7zsgv = 在伦巴第的电子健康档案（Fascicolo sanitario）里，用SPID或CIE。
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = 电子健康档案
f-rezkm = 电子健康档案（Fascicolo sanitario）
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
p-atp8b = [儿科医生（pediatra）][1]给孩子看病，检查孩子的成长。看病免费。

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
# term: medico di famiglia → { -medico-di-base } = 家庭医生
p-5qjfu = 面向不满6岁的孩子。6到14岁可以选儿科医生或{ -medico-di-base }。
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
p-cp4kn = 没有居留的人的孩子也可以。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-9jsct = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = 税号
l-sk9nu = 孩子出生后，申请孩子的{ -codice-fiscale }。
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = 选换家庭医生窗口
# term: asst → { -asst } = 公立医疗机构
l-4kdj4 = 去[ASST][2]的[选换家庭医生窗口（scelta e revoca）][1]，或登录网站{ $web }。
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-t6ern = 选一位家附近还接收其他孩子的儿科医生。
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = 打电话约第一次检查。请在出生后头几天办。
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = 疫苗
l-4nctx = 带上医院的单子和疫苗本。

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = 孩子不舒服时看病
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = 在规定的年龄做成长检查
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = 处方
l-pdx2r = 处方和证明

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = 如果孩子在夜里或星期天生病，请看[该怎么办][1]。
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = 如果孩子呼吸困难或叫不醒，马上拨打[紧急电话][1]。
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-n3m59 = 不满3个月的婴儿发烧，要马上去[急诊（pronto soccorso）][1]。

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = 如果出了问题
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = 如果办公室不给没有居留的孩子登记，要求书面原因。请向[社会服务处][1]求助。
