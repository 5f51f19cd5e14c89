### Chiedere asilo in Italia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = международная защита
title = Попросить убежища в Италии
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = Если в вашей стране вы в опасности, вы можете попросить защиты. Это бесплатно.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = международная защита
# term: commissione territoriale → { -commissione-territoriale } = комиссия по вопросам убежища
# term: protezione temporanea → { -protezione-temporanea } = временная защита
keywords = убежище; международная защита; беженец; война; комиссия; временная защита; Украина
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = проситель убежища
f-wztmj = документ просителя убежища
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = международная защита
p-j8ujn = Тот, чья жизнь или свобода в опасности в своей стране, может попросить [международной защиты (protezione internazionale)][1]. Здесь коротко описан этот путь.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = В 2026 году изменились европейские правила. Перед каждым шагом поговорите с адвокатом или с ассоциацией, которая помогает беженцам.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = Для тех, кто бежит от войны, пыток или преследования. Просить можно, даже если вы въехали без документов.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
# term: asilo → { -protezione-internazionale } = международная защита
l-w74b6 = Скажите пограничной полиции или в [управлении полиции (Questura)][1]: **voglio chiedere asilo** (я хочу попросить убежища).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = управление полиции
# term: impronte → { -impronte-digitali } = отпечатки пальцев
l-r78xk = В { -questura(case: "loc") } возьмут фото и отпечатки пальцев. Вам дадут листок с датой приёма.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = На приёме записывают ваше заявление. Вы имеете право на переводчика.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = проситель убежища
l-jg84c = Вы получаете документ [просителя убежища (richiedente asilo)][1]. С ним вы можете находиться в Италии и лечиться.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = Если у вас нет жилья или денег, попросите **accoglienza** (размещение): это место, где можно жить.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = комиссия по вопросам убежища
l-thzst = Потом вы говорите с [комиссией по вопросам убежища (Commissione territoriale)][1]. Спокойно расскажите всё. Принесите доказательства, которые у вас есть.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = комиссия по вопросам убежища
l-9njgp = Комиссия решает и пишет вам.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = специальная защита
p-hnk2p = Если ответ «да», вам дают вид на жительство как беженцу или другой, например по [специальной защите (protezione speciale)][1]. Вы имеете право на врача, школу и работу.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = Сроки очень разные в разных случаях. Через некоторое время вы можете и работать: спросите когда.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = временная защита
# term: questura → { -questura } = управление полиции
l-5avqv = **Вы из Украины, из-за войны?** Есть [временная защита (protezione temporanea)][1]. Её просят в { -questura(case: "loc") }. Спросите там, до какого дня она действует.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **Вам ещё нет 18 лет (minorenne) и вы здесь без взрослых?** Читайте [страницу для вас][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = Врач, психолог и адвокат не сообщают вашу историю вашей стране.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = Если что-то идёт не так
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = обжалование
p-3qfry = Если ответ «нет», дней на { -ricorso } **мало**, иногда меньше десяти. Сразу идите с письмом к адвокату.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = Адвоката может [оплатить государство][1].
