### Primo permesso di soggiorno — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
title = Перша посвідка на проживання
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = Що робити в перші дні в Італії, щоб отримати посвідку.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = в’їзна віза
# term: kit postale → { -kit-postale } = поштовий комплект
# term: sportello unico → { -sportello-unico-immigrazione } = єдине імміграційне бюро
keywords = перша посвідка; щойно приїхав; віза; поштовий комплект; вісім днів; sportello unico; пермессо ді соджорно
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = документи про мету поїздки: робота, сім’я або навчання
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-48t9t = квитанція про заяву
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
f-bitw4 = посвідка на проживання
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = У поштових відділеннях із віконцем Sportello Amico.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-cjhk6 = Якщо ви залишаєтеся в Італії понад три місяці, вам потрібна [посвідка на проживання (permesso di soggiorno)][1]. Подайте заяву відразу після приїзду.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = в’їзна віза
p-edaqn = Для тих, хто не є громадянином Європейського Союзу і в’їхав з [візою (visto)][1]. Якщо ви маєте громадянство країни Європейського Союзу, читайте [сторінку для вас][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = Як правило, у вас є **8 робочих днів** від в’їзду. Не чекайте останнього дня.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = в’їзна віза
l-2rssb = Подивіться, що написано у візі.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = єдине імміграційне бюро
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
l-xcuif = Якщо написано «робота» або «сім’я», відразу зверніться до [єдиного імміграційного бюро (Sportello unico per l'immigrazione)][1]. Воно дасть вам бланки. У випадку роботи цим займається і { -datore-di-lavoro }.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = В інших випадках попросіть на пошті [конверт із бланками][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-ddfyk = Заповніть бланки. Вам допоможе [бюро допомоги (patronato)][1].
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = паспорт
l-93cfq = Здайте відкритий конверт у поштовому відділенні з віконцем Sportello Amico. Візьміть паспорт.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-yewfa = Заплатіть і збережіть квитанцію та аркуш із датою прийому.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = управління поліції
# term: impronte digitali → { -impronte-digitali } = відбитки пальців
l-skiup = У призначений день ідіть до [управління поліції (Questura)][1]. Там здають [відбитки пальців][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = управління поліції
l-gapwn = Прийдіть знову до { -questura(case: "gen") }, щоб забрати посвідку, коли вона готова.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: passaporto → { -passaporto } = паспорт
p-dvnca = Завжди тримайте при собі [квитанцію про заяву (ricevuta)][1] і паспорт. Квитанція доводить, що ви подали заяву на посвідку.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = управління поліції
p-86t2e = Закон встановлює строк для відповіді: запитайте в { -questura(case: "loc") }. Часто треба більше часу.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = гербова марка
# term: bollettino → { -bollettino } = поштовий платіжний бланк
# term: patronato → { -patronato } = бюро допомоги з документами
p-as276 = Ви платите за [гербову марку][1], за [поштовим платіжним бланком][2] і за послугу пошти. Сума в бланку залежить від строку посвідки. Запитайте ціни на пошті або в { -patronato }.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = міжнародний захист
l-pr4vv = Хто просить захисту, йде іншим шляхом: читайте сторінку про [притулок][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = неповнолітня особа
# term: patronato → { -patronato } = бюро допомоги з документами
l-8ybvk = Неповнолітніх дітей вписують до заяви батьків. Запитайте в { -patronato }, які бланки потрібні.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = угода про інтеграцію
l-z7ivm = Якщо вам понад 16 років, зазвичай ви підписуєте також [угоду про інтеграцію (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: questura → { -questura } = управління поліції
l-gkxva = **Хочете поїхати кудись із квитанцією?** Є обмеження, передусім в інших країнах Європи. Спочатку запитайте в { -questura(case: "loc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = Якщо щось піде не так
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = бюро допомоги з документами
# term: ricorso → { -ricorso } = оскарження
p-28ztm = Ви пропустили строк? Усе одно подайте заяву, але спочатку порадьтеся в { -patronato }. Якщо отримаєте письмову відмову, на { -ricorso } є мало днів. Негайно віднесіть документ до адвоката: він може бути [за рахунок держави][1].
