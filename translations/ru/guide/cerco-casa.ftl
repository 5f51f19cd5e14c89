### Cerco casa — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = Я ищу жильё
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = От объявления до ключей, с меньшим риском.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = аренда; квартира; комната; жильё; снять квартиру; искать жильё
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = Откройте счёт: он нужен, чтобы платить за аренду.
# it: Leggi il contratto prima di firmare.
f-t6xmm = Прочитайте договор, прежде чем подписать.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = Хозяин жилья сообщает, что вы там живёте.
# it: Cambia la residenza.
# term: residenza → { -residenza } = регистрация по месту жительства
f-9uhdv = Смените регистрацию по месту жительства.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = показатель достатка семьи
# term: bollette → { -bolletta } = счёт за коммунальные услуги
f-xr29n = С низким ISEE вы меньше платите по счетам за коммунальные услуги.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = социальное жильё
f-67irr = Узнайте, можете ли вы попросить социальное жильё.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = въездная виза
p-svd4w = Никогда не платите, пока не увидели жильё. Всегда требуйте письменный договор.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = Выселить вас может **только судья**. Хозяин жилья не может сменить замок или отключить вам свет и воду.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = Вам пишут, чтобы вы освободили жильё? Читайте, [что делать][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = Если вы не знаете, где спать сегодня ночью, идите в [социальные службы][1].
