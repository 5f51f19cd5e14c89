### Rinnovo del permesso di soggiorno alla posta — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
title = Продление вида на жительство на почте
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = Как попросить продление вида на жительство с помощью почтового конверта.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = почтовый комплект
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: impronte → { -impronte-digitali } = отпечатки пальцев
keywords = вид на жительство; продление; жёлтый конверт; почтовый комплект; квитанция; отпечатки; срок; ВНЖ; сколько ждать вид на жительство; сколько ждать пермессо; когда будет готов ВНЖ; просрочен ВНЖ; продлить ВНЖ; пермессо
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = документы о работе, учёбе или семье
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-6r4sv = квитанция о заявлении
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
f-8jprz = продлённый вид на жительство
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = В почтовых отделениях с окном Sportello Amico.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-g93k4 = У { -permesso-di-soggiorno(case: "gen") } есть дата окончания. Чтобы остаться в Италии, надо попросить **продление (rinnovo)**.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-v53uw = Для тех, у кого { -permesso-di-soggiorno } скоро закончится. Гражданам Европейского союза вид на жительство не нужен.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Идите в почтовое отделение с окном Sportello Amico.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Попросите [конверт с бланками (kit postale)][1] на вид на жительство. Конверт бесплатный.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-rkb8s = Заполните бланки. [Бюро помощи с документами (patronato)][1] может вам помочь.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
l-vw9zs = Купите [гербовую марку (marca da bollo)][1] в табачной лавке (tabaccaio).
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = паспорт
l-q3gqw = Отнесите на почту **открытый** конверт с копиями. Возьмите и паспорт.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-emi4m = Заплатите и сохраните квитанцию (ricevuta). Сохраните и листок с датой приёма.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = управление полиции
# term: impronte → { -impronte-digitali } = отпечатки пальцев
l-mv3rm = В назначенный день идите в [управление полиции (Questura)][1]. Там у вас возьмут [отпечатки пальцев][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = управление полиции
l-747aa = Когда вид на жительство будет готов, заберите его в { -questura(case: "loc") }.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-k8bb9 = Всегда носите с собой [квитанцию с почты (ricevuta)][1]. С этой квитанцией вы можете оставаться в Италии и работать, пока ждёте.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = управление полиции
p-v463f = Подайте заявление на продление не позже чем за шестьдесят дней до окончания срока. Закон устанавливает срок ответа: спросите в { -questura(case: "loc") }. Часто нужно больше времени.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = выдворение
p-9rsp8 = Срок уже прошёл? Вы ещё можете попросить продление не позже чем через **60 дней** после окончания срока. Потом вам грозит [выдворение (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
# term: bollettino → { -bollettino } = почтовый платёжный бланк
p-hrvf7 = Вы платите за гербовую марку, за [почтовый платёжный бланк (bollettino)][1] и за услугу почты. Сумма на бланке зависит от срока вида на жительство. Спросите цены на почте.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = управление полиции
# term: patronato → { -patronato } = бюро помощи с документами
p-f38uy = Некоторые виды на жительство не оформляют через почту. Тогда идите в { -questura }. Если сомневаетесь, спросите в { -patronato }.
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: questura → { -questura } = управление полиции
p-w23nf = **Хотите путешествовать с квитанцией?** Есть ограничения, особенно в других европейских странах. Сначала спросите в { -questura(case: "loc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = Если что-то идёт не так
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = бюро помощи с документами
l-2yqjh = **Срок уже прошёл?** Сразу идите в { -patronato }. Чем дольше вы ждёте, тем труднее.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = вид на жительство для поиска работы
l-dtihf = **Вы потеряли работу?** Есть [вид на жительство для поиска работы (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = управление полиции
# term: preavviso di rigetto → { -preavviso-di-rigetto } = предупреждение об отказе
l-3xzb5 = **Пришло письмо?** Управление полиции (Questura) может попросить у вас другие документы или сообщить, что собирается отказать: это [предупреждение об отказе (preavviso di rigetto)][1]. Дней на ответ мало.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Не знаете, что делать с письмом?** Читайте [страницу о письмах][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Вы получили отказ?** Отнесите бумагу [адвокату][1] в тот же день.

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Где делается каждый шаг
# it: Dove
c-git2k = Где
# it: Che cosa fai
c-vhx55 = Что вы делаете
# it: Patronato
# term: patronato → { -patronato } = бюро помощи с документами
c-nnzm9 = Бюро помощи с документами (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = Просите помочь с бланками.
# it: Ufficio postale
c-tsmvk = Почтовое отделение
# it: Consegni la domanda e paghi.
c-crjui = Сдаёте заявление и платите.
# it: Questura
# term: questura → { -questura } = управление полиции
c-zm53w = Управление полиции (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = отпечатки пальцев
c-scskx = Сдаёте отпечатки пальцев и забираете вид на жительство.
