### Rinnovo del permesso di soggiorno alla posta — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
title = Поновлення посвідки на проживання на пошті
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = Як просити поновлення посвідки з конвертом поштового відділення.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = поштовий комплект
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: impronte → { -impronte-digitali } = відбитки пальців
keywords = посвідка; поштовий комплект; жовтий конверт; поновлення; квитанція; відбитки; продовжити пермессо; скільки чекати посвідку; скільки чекати пермессо; коли буде готова посвідка; прострочена посвідка; продовження посвідки; пермессо
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = документи про роботу, навчання або сім’ю
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-6r4sv = квитанція про заяву
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
f-8jprz = поновлена посвідка на проживання
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = У поштових відділеннях із віконцем Sportello Amico.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-g93k4 = Посвідка на проживання (permesso di soggiorno) має строк дії. Щоб залишитися в Італії, треба просити **поновлення** (rinnovo).

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-v53uw = Для тих, чия { -permesso-di-soggiorno } скоро закінчиться. Громадянам Європейського Союзу посвідка не потрібна.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Ідіть до поштового відділення з віконцем Sportello Amico.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Попросіть [конверт із бланками][1] для посвідки. Конверт безкоштовний.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-rkb8s = Заповніть бланки. Вам може допомогти [бюро допомоги (patronato)][1].
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = гербова марка
l-vw9zs = Купіть [гербову марку (marca da bollo)][1] у тютюновій крамниці.
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = паспорт
l-q3gqw = Принесіть на пошту **відкритий** конверт із копіями. Візьміть також паспорт.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-emi4m = Заплатіть і збережіть квитанцію. Збережіть також аркуш із датою прийому.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = управління поліції
# term: impronte → { -impronte-digitali } = відбитки пальців
l-mv3rm = У призначений день ідіть до [управління поліції (Questura)][1]. Там здають [відбитки пальців][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = управління поліції
l-747aa = Коли посвідка готова, ідіть по неї до { -questura(case: "gen") }.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-k8bb9 = Завжди тримайте при собі [квитанцію (ricevuta)][1] з пошти. З квитанцією ви можете залишатися в Італії і працювати, поки чекаєте.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = управління поліції
p-v463f = Подайте заяву на поновлення щонайменше за шістдесят днів до кінця строку. Закон встановлює строк для відповіді: запитайте в { -questura(case: "loc") }. Часто треба більше часу.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = видворення
p-9rsp8 = Вона вже прострочена? Ви ще можете просити поновлення протягом **60 днів** від кінця строку. Потім вам загрожує [видворення (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = гербова марка
# term: bollettino → { -bollettino } = поштовий платіжний бланк
p-hrvf7 = Ви платите за { -marca-da-bollo(case: "acc") }, за [поштовим платіжним бланком][1] і за послугу пошти. Сума в бланку залежить від строку посвідки. Запитайте ціни на пошті.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = управління поліції
# term: patronato → { -patronato } = бюро допомоги з документами
p-f38uy = Деякі посвідки не оформлюють через пошту. У таких випадках ідіть до { -questura(case: "gen") }. Якщо сумніваєтеся, запитайте в { -patronato }.
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: questura → { -questura } = управління поліції
p-w23nf = **Хочете поїхати кудись із квитанцією?** Є обмеження, передусім в інших країнах Європи. Спочатку запитайте в { -questura(case: "loc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = Якщо щось піде не так
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = бюро допомоги з документами
l-2yqjh = **Вона вже прострочена?** Негайно йдіть до { -patronato }. Що довше чекаєте, то важче.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = посвідка для пошуку роботи
l-dtihf = **Втратили роботу?** Є посвідка для [пошуку роботи (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = управління поліції
# term: preavviso di rigetto → { -preavviso-di-rigetto } = попередження про відмову
l-3xzb5 = **Прийшов лист?** Управління поліції (Questura) може попросити інші документи або повідомити, що збирається відмовити: це [попередження про відмову (preavviso di rigetto)][1]. На відповідь дається мало днів.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **Не знаєте, що робити з листом?** Читайте [сторінку про листи][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **Отримали відмову?** Того самого дня віднесіть документ до [адвоката][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Де робити кожен крок
# it: Dove
c-git2k = Де
# it: Che cosa fai
c-vhx55 = Що ви робите
# it: Patronato
# term: patronato → { -patronato } = бюро допомоги з документами
c-nnzm9 = Бюро допомоги з документами (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = Просите допомоги з бланками.
# it: Ufficio postale
c-tsmvk = Поштове відділення
# it: Consegni la domanda e paghi.
c-crjui = Здаєте заяву і платите.
# it: Questura
# term: questura → { -questura } = управління поліції
c-zm53w = Управління поліції (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = відбитки пальців
c-scskx = Здаєте відбитки і забираєте посвідку.
