### Chiedere l'ISEE — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = показатель достатка семьи
title = Сделать ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = Бумага, которая показывает достаток вашей семьи. С ней можно платить меньше.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = показатель достатка семьи
# term: dsu → { -dsu } = декларация для ISEE
# term: reddito → { -reddito } = доход
# term: caf → { -caf } = центр налоговой помощи
keywords = ISEE; DSU; доход; CAF; столовая; бонус; изее; справка о доходах семьи
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-353ye = налоговый код каждого члена семьи
# it: il contratto di affitto, se ce l'hai
f-dhypy = договор аренды, если он у вас есть
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = остаток и средний остаток на счёте
f-hjnst = остаток и средний остаток на счетах (saldo e giacenza media) за позапрошлый год
# it: la targa di auto e moto
f-p5upf = номера машины и мотоцикла
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = показатель достатка семьи
f-xvsgr = справка ISEE
# it: la prima volta nell'anno
f-68qfw = в первый раз в году
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = центр налоговой помощи
f-mwty5 = CAF готовит ISEE вместе с вами.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-a3x7g = Войдите со SPID или CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-2fz23 = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-xvk26 = INPS с мобильного телефона
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
# term: redditi → { -reddito } = доход
p-4y89c = [ISEE][1] учитывает доходы, сбережения и жильё семьи. **Низкое** число значит, что вы можете получить больше помощи.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = детские ясли
# term: bollette → { -bolletta } = счёт за коммунальные услуги
p-qupki = Для тех, кто живёт в Италии и просит помощь: ясли, столовая, жильё, коммунальные услуги, пособия, университет.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = центр налоговой помощи
l-2rpf8 = Позвоните в [центр налоговой помощи (CAF)][1]. Спросите список документов.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = остаток и средний остаток на счёте
l-vaqk7 = Попросите в банке или на почте [остаток и средний остаток на счёте (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = центр налоговой помощи
# term: dsu → { -dsu } = декларация для ISEE
l-sizqb = Идите в CAF и подпишите [DSU][1]. Это декларация с вашими данными.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = показатель достатка семьи
# term: caf → { -caf } = центр налоговой помощи
l-ceu6m = Заберите ISEE в CAF или на сайте { $web }. Примерный срок: { $processing_time }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Проверьте, указаны ли все члены семьи.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = показатель достатка семьи
p-bqwqv = ISEE действует до 31 декабря. Каждый год в **январе** делайте его заново.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = показатель достатка семьи
l-kjbk7 = **Недавно потеряли работу?** Попросите **текущий** ISEE (ISEE corrente). Он учитывает ситуацию сейчас.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = центр налоговой помощи
l-pirja = **Родители не в браке или живут отдельно?** Есть особые правила. Скажите об этом в CAF.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **У вас есть дом или деньги в вашей стране?** Укажите и их.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = детские ясли
# term: assegno unico → { -assegno-unico } = единое пособие на детей
# term: isee → { -isee } = показатель достатка семьи
# term: minorenni → { -minore } = несовершеннолетний
l-iqxf3 = Для яслей и единого пособия на детей может понадобиться ISEE **minorenni** (для несовершеннолетних).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Пишите правду. Ложная декларация — это преступление, и деньги придётся вернуть.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = Если что-то идёт не так
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = центр налоговой помощи
p-cgmmi = Есть ошибки или такие слова, как **omissioni** (пропущенные данные)? Вернитесь в CAF и попросите исправить.
