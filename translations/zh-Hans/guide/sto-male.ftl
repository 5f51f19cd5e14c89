### Sto male — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = 我生病了
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = 生病时，白天和晚上可以找谁。
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = 生病; 看病; 医生; 发烧; 疼; 不舒服; 头疼; 头痛; 咳嗽
# it: È grave? Chiama subito.
f-r7b8h = 严重吗？马上打电话。
# it: Non è grave? Vai dal tuo medico.
f-h5riv = 不严重？去看您的家庭医生。
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = 家庭医生不在？拨打非紧急医疗电话。
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = 急诊
f-ycgzw = 突然发病而且严重？去急诊（pronto soccorso）。
# it: Ti serve uno specialista? Prenota.
f-pvw6f = 需要专科医生？去预约。
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = 牙痛吗？看看该问谁。
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = 无居留者医疗代码
f-b9sim = 没有居留？申请STP代码（无居留者医疗代码）。
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = 胸口剧痛、呼吸困难或大量出血：马上拨打[紧急电话][1]。
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
p-4jdcd = 如果您在工作，请通知雇主，并在当天向医生要证明。
