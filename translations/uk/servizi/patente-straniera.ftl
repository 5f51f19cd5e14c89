### Guidare con una patente straniera — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Їздити з іноземним посвідченням водія
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = До якого часу діє ваше посвідчення і як обміняти його на італійське.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = права; посвідчення водія; обмін прав; водити; іспит з водіння; motorizzazione; автошкола; водійські права; водійське посвідчення; іноземні права; українські права; заміна прав; чи можу кермувати; машина
# it: la patente straniera, con la traduzione se serve
f-zxr6i = іноземне посвідчення водія, з перекладом, якщо треба
# it: il certificato del medico per la patente
f-73udf = довідка лікаря для посвідчення водія
# it: la patente italiana
f-svieq = італійське посвідчення водія
# it: Anche con una scuola guida, a pagamento.
f-utvsg = Також через автошколу, за плату.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Ваше посвідчення може бути дійсне в Італії, але не завжди на все життя.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = Для тих, хто живе в Італії і має посвідчення водія іншої країни.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Посвідчення з країни Європейського Союзу.** Воно дійсне до кінця строку. Потім просіть італійське.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = реєстрація місця проживання
p-4y6bx = На посвідченні водія з країни Європейського Союзу немає кінцевого строку? Обміняйте його після **2 років** { -residenza(case: "gen") } в Італії.
# it: **Patente di un altro Paese.**
p-k26wk = **Посвідчення з іншої країни.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = реєстрація місця проживання
l-6x5ka = Ви можете їздити **один рік** відтоді, як маєте { -residenza(case: "acc") }. Зазвичай потрібен також офіційний переклад або міжнародне посвідчення водія.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Подивіться на сайті { $web }, чи має ваша країна угоду з Італією.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = реєстрація місця проживання
l-nu96d = **Якщо угода є**, просіть обмін у Motorizzazione. Зазвичай іспит знову не складають, якщо ви мали права до { -residenza(case: "gen") } в Італії.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **Якщо угоди немає**, треба скласти іспит в Італії: спочатку теорію, потім водіння.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = реєстрація місця проживання
p-d8neu = Через рік після { -residenza(case: "gen") } посвідчення з країни поза Європейським Союзом уже не досить. Хто все одно їздить, ризикує дуже великими штрафами.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = реєстрація місця проживання
p-ek88m = Не чекайте, поки мине рік від { -residenza(case: "gen") }. Угоди з країнами змінюються: перевірте список, перш ніж починати.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = Якщо угода є, просіть обмін якнайшвидше: через кілька років може знадобитися іспит.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Ви платите збори Motorizzazione, лікаря і переклади. Ціни є на сайті { $web }. Якщо йдете до автошколи, попросіть письмовий розрахунок ціни.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = Іспит з теорії зазвичай складають італійською. Запитайте в Motorizzazione, чи є інші мови або допомога.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = Якщо щось піде не так
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Остерігайтеся тих, хто продає посвідчення або обіцяє легкий іспит. Це злочин і для того, хто купує.
