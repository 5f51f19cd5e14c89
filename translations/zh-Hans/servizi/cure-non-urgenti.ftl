### Medico di notte, la domenica e nei giorni di festa — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = 夜间、星期日和节假日的医生
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = 生病时家庭医生不在，该怎么办。
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = 值班医生
keywords = 值班医生; 116117; 夜间看病; 星期天; 发烧; 周末医生; guardia medica
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
f-sduwg = 医疗卡，如果您有
# it: un consiglio al telefono o una visita
f-u9pus = 电话咨询或看病
# it: cure non urgenti
f-itu7r = 非紧急医疗
# it: Dove il numero è attivo.
f-3388n = 在这个号码已开通的地方。
# it: emergenza
f-7qs6g = 紧急求助
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = 值班医生
p-k6aee = 家庭医生的诊所关门时，有[值班医生（guardia medica）][1]。用于不能等、但不严重的问题。

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = 面向所有人：夜间、星期日和节假日，以及前一天（比如星期六）。

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = 胸口剧痛、呼吸困难、大量出血、人没有反应：马上拨打{ $phone-emergenza }。
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-3mgvi = 不满3个月的婴儿发烧，要马上去[急诊（pronto soccorso）][1]。
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = 拨打{ $phone-cure-non-urgenti }（在这个号码已开通的地方）。
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = 说谁不舒服、几岁、多久了。
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = 回答问题。说病人在吃什么药。
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = 医生会给您建议、让您去诊所，或到家里来。

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = 处方
# term: certificato di malattia → { -certificato-di-malattia } = 病假证明
p-frqgz = 建议、看病、紧急{ -ricetta }，或几天的{ -certificato-di-malattia }。

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
p-i7vx3 = 登记了{ -servizio-sanitario-nazionale }的人通常不用付钱。如果没有登记，请先问。

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **不会说意大利语？**马上说出您的语言。可以的话，请会翻译的人一起打电话。
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = 夜里需要药，请找**farmacia di turno**（值班药店）：每家药店门上都有名单。

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = 如果出了问题
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = 没有人接听而病情加重？请拨打{ $phone-emergenza }。
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = 急诊
p-x85tq = { $phone-cure-non-urgenti }没有人接？请问药店，或去[急诊][1]。
