### Chiedere l'ISEE — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = показник достатку сім’ї
title = Отримати ISEE
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = Документ, який показує достаток вашої сім’ї. Він потрібен, щоб платити менше.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = показник достатку сім’ї
# term: dsu → { -dsu } = декларація для ISEE
# term: reddito → { -reddito } = дохід
# term: caf → { -caf } = центр податкової допомоги
keywords = ISEE; ізее; DSU; дохід; CAF; їдальня; пільги; довідка про доходи сім’ї
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = податковий код
f-353ye = податкові коди всієї сім’ї
# it: il contratto di affitto, se ce l'hai
f-dhypy = договір оренди, якщо маєте
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = залишок і середній залишок на рахунку
f-hjnst = залишок і середній залишок на рахунках за позаминулий рік
# it: la targa di auto e moto
f-p5upf = номерні знаки авто і мотоциклів
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = показник достатку сім’ї
f-xvsgr = довідка ISEE
# it: la prima volta nell'anno
f-68qfw = перший раз за рік
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = центр податкової допомоги
f-mwty5 = Центр CAF готує ISEE разом із вами.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-a3x7g = Увійдіть зі SPID або CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-2fz23 = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-xvk26 = INPS з мобільного телефону
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
# term: redditi → { -reddito } = дохід
p-4y89c = [ISEE][1] об’єднує доходи, заощадження і житло сім’ї. **Низьке** число означає, що ви можете отримати більше допомоги.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = дитячі ясла
# term: bollette → { -bolletta } = рахунок за комунальні послуги
p-qupki = Для тих, хто живе в Італії і просить допомоги: ясла, їдальня, житло, комунальні послуги, виплати, університет.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = центр податкової допомоги
l-2rpf8 = Зателефонуйте до [CAF (центру податкової допомоги)][1]. Попросіть список документів.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = залишок і середній залишок на рахунку
l-vaqk7 = Попросіть у банку або на пошті [залишок і середній залишок (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = центр податкової допомоги
# term: dsu → { -dsu } = декларація для ISEE
l-sizqb = Ідіть до CAF і підпишіть [DSU][1]. Це декларація з вашими даними.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = показник достатку сім’ї
# term: caf → { -caf } = центр податкової допомоги
l-ceu6m = Приблизно через { $processing_time } заберіть ISEE у CAF або на сайті { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Перевірте, чи вписані всі члени сім’ї.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = показник достатку сім’ї
p-bqwqv = ISEE дійсний до 31 грудня. Щороку в **січні** робіть його знову.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = показник достатку сім’ї
l-kjbk7 = **Ви недавно втратили роботу?** Попросіть **поточний** ISEE (ISEE corrente). Він враховує теперішню ситуацію.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = центр податкової допомоги
l-pirja = **Батьки неодружені, розлучені або живуть окремо?** Є особливі правила. Скажіть про це в CAF.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **Маєте житло або гроші у своїй країні?** Впишіть і їх.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = дитячі ясла
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
# term: isee → { -isee } = показник достатку сім’ї
# term: minorenni → { -minore } = неповнолітня особа
l-iqxf3 = Для { -asilo-nido(case: "gen") } і { -assegno-unico(case: "gen") } може знадобитися ISEE **minorenni** (для неповнолітніх).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Пишіть правду. Неправдива декларація – це злочин, і гроші доведеться повернути.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = Якщо щось піде не так
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = центр податкової допомоги
p-cgmmi = Є помилки або слова на зразок **omissioni** (пропуски)? Поверніться до CAF і попросіть виправити.
