### Primo permesso di soggiorno — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
title = Первый вид на жительство
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = Что делать в первые дни в Италии, чтобы получить вид на жительство.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = въездная виза
# term: kit postale → { -kit-postale } = почтовый комплект
# term: sportello unico → { -sportello-unico-immigrazione } = единое иммиграционное бюро
keywords = первый вид на жительство; только приехал; виза; почтовый комплект; восемь дней; ВНЖ; пермессо
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = документы о причине поездки: работа, семья или учёба
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-48t9t = квитанция о заявлении
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
f-bitw4 = вид на жительство
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = В почтовых отделениях с окном Sportello Amico.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-cjhk6 = Если вы остаётесь в Италии больше трёх месяцев, вам нужен [вид на жительство (permesso di soggiorno)][1]. Подавайте на него сразу после приезда.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = въездная виза
p-edaqn = Для тех, кто не гражданин Европейского союза и въехал по [визе (visto)][1]. Если вы гражданин Европейского союза, читайте [страницу для вас][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = Как правило, у вас есть **8 рабочих дней** со дня въезда. Не ждите последнего дня.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = въездная виза
l-2rssb = Посмотрите, что написано в визе.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = единое иммиграционное бюро
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
l-xcuif = Если там написано «работа» (lavoro) или «семья» (famiglia), сразу свяжитесь с [единым иммиграционным бюро (Sportello unico)][1]. Оно даст вам бланки. Если вы приехали работать, этим занимается и работодатель.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = В других случаях попросите на почте [конверт с бланками (kit postale)][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-ddfyk = Заполните бланки. [Бюро помощи с документами (patronato)][1] вам поможет.
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = паспорт
l-93cfq = Сдайте открытый конверт в почтовом отделении с окном Sportello Amico. Возьмите паспорт.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-yewfa = Заплатите и сохраните квитанцию (ricevuta) и листок с датой приёма.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = управление полиции
# term: impronte digitali → { -impronte-digitali } = отпечатки пальцев
l-skiup = В назначенный день идите в [управление полиции (Questura)][1]. Там у вас возьмут [отпечатки пальцев][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = управление полиции
l-gapwn = Когда вид на жительство будет готов, вернитесь за ним в { -questura }.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: passaporto → { -passaporto } = паспорт
p-dvnca = Всегда носите с собой [квитанцию о заявлении (ricevuta)][1] и паспорт. Квитанция доказывает, что вы подали заявление на вид на жительство.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = управление полиции
p-86t2e = Закон устанавливает срок ответа: спросите в { -questura(case: "loc") }. Часто нужно больше времени.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
# term: bollettino → { -bollettino } = почтовый платёжный бланк
# term: patronato → { -patronato } = бюро помощи с документами
p-as276 = Вы платите за [гербовую марку (marca da bollo)][1], за [почтовый платёжный бланк (bollettino)][2] и за услугу почты. Сумма на бланке зависит от срока вида на жительство. Спросите цены на почте или в { -patronato }.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = международная защита
l-pr4vv = Те, кто просит защиты, идут другим путём: читайте страницу про [убежище (asilo)][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = несовершеннолетний
# term: patronato → { -patronato } = бюро помощи с документами
l-8ybvk = Несовершеннолетние дети включаются в заявление родителей. Спросите в { -patronato }, какие бланки нужны.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = соглашение об интеграции
l-z7ivm = Если вам больше 16 лет, вы обычно подписываете и [соглашение об интеграции (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: questura → { -questura } = управление полиции
l-gkxva = **Хотите путешествовать с квитанцией?** Есть ограничения, особенно в других европейских странах. Сначала спросите в { -questura(case: "loc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = Если что-то идёт не так
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = бюро помощи с документами
# term: ricorso → { -ricorso } = обжалование
p-28ztm = Вы пропустили срок? Всё равно подавайте, но сначала посоветуйтесь в { -patronato }. Если вы получили письменный отказ, дней на { -ricorso } мало. Сразу отнесите бумагу адвокату: его может [оплатить государство][1].
