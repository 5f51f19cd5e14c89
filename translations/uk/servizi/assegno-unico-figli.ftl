### Assegno unico per i figli — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
title = Єдина допомога на дітей
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = інститут соціального забезпечення
summary = Гроші щомісяця від INPS на дітей до 21 року.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
keywords = assegno unico; дитячі гроші; AUU; виплати на дітей; допомога на дитину; assegni familiari
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = податковий код
f-78utt = податковий код дітей і батьків
# it: l'assegno ogni mese
f-9jtz9 = виплата щомісяця
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-i8g2e = Увійдіть зі SPID або CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-s8tpj = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-bm386 = INPS з мобільного телефону
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
# term: inps → { -inps } = інститут соціального забезпечення
p-rni85 = [Єдина допомога на дітей (assegno unico)][1] – це допомога на кожну дитину. Її щомісяця платить [INPS][2].

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = Для сімей з дітьми, яким менше 18 років. Від 18 років до дня перед тим, як виповниться 21 рік, якщо дитина навчається, шукає роботу або мало заробляє. Для дітей з інвалідністю вік не обмежено.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = Якщо ви не маєте громадянства країни Європейського Союзу, потрібна одна з таких посвідок:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
l-ttsvb = довгострокова посвідка
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = посвідка для роботи, яка дозволяє працювати понад 6 місяців
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = інститут соціального забезпечення
# term: protezione internazionale → { -protezione-internazionale } = міжнародний захист
l-3qijr = інші посвідки, які приймає INPS, наприклад за міжнародним захистом
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = реєстрація місця проживання
# term: patronato → { -patronato } = бюро допомоги з документами
p-nmgx3 = Закон вимагає також [реєстрації місця проживання][1] в Італії та інших умов. Правила кілька разів змінювалися: перевірте в [бюро допомоги (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-akz7n = Попросіть [ISEE][1]. Це не обов’язково, але без ISEE ви отримуєте мінімум.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = податковий код
# term: iban → { -iban } = номер банківського рахунку
l-zk6sc = Підготуйте { -codice-fiscale } дітей і ваш [номер рахунку IBAN][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-jnpfj = Ідіть до [бюро допомоги (patronato)][1] або користуйтеся сайтом { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = Подайте заяву **лише один раз**. Потім виплати тривають самі.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = показник достатку сім’ї
l-ikxjq = Щороку в січні поновлюйте ISEE.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = Якщо народиться дитина, відразу додайте її до заяви. Якщо заява надійде до кінця червня, ви отримаєте також місяці від березня.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = Народилася дитина? Додайте її протягом **120 днів від народження**: ви отримаєте гроші вже від сьомого місяця вагітності.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = Рахунок має бути на ім’я того, хто подає заяву.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = Батьки можуть поділити допомогу навпіл.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = інститут соціального забезпечення
l-kzdku = Якщо в сім’ї щось змінюється, повідомте INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = Якщо щось піде не так
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = інститут соціального забезпечення
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: patronato → { -patronato } = бюро допомоги з документами
# term: ricorso → { -ricorso } = оскарження
p-fir6t = Виплати зупинилися, бо закінчилася посвідка? Надішліть до INPS квитанцію про поновлення. Якщо заяву відхилено, { -patronato } може подати { -ricorso }.
