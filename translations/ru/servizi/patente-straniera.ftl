### Guidare con una patente straniera — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Водить машину с иностранными правами
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = До какого времени действуют ваши права и как поменять их на итальянские.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = права; водительское удостоверение; обмен прав; вождение; экзамен по вождению; автошкола; водительские права; иностранные права; замена прав; водить машину; можно ли водить; машина
# it: la patente straniera, con la traduzione se serve
f-zxr6i = иностранные права, с переводом, если нужно
# it: il certificato del medico per la patente
f-73udf = справка врача для прав
# it: la patente italiana
f-svieq = итальянские водительские права (patente)
# it: Anche con una scuola guida, a pagamento.
f-utvsg = Можно и через автошколу, за плату.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Ваши права могут действовать в Италии, но не всегда на всю жизнь.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = Для тех, кто живёт в Италии и имеет права другой страны.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Права страны Европейского союза.** Действуют до конца срока. Потом попросите итальянские.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = регистрация по месту жительства
p-4y6bx = На правах страны Европейского союза нет даты окончания? Поменяйте их после **2 лет** регистрации по месту жительства в Италии.
# it: **Patente di un altro Paese.**
p-k26wk = **Права другой страны.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = регистрация по месту жительства
l-6x5ka = Вы можете водить машину **один год** с того дня, как у вас есть регистрация по месту жительства. Обычно нужен и официальный перевод или международное водительское удостоверение.
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Посмотрите на сайте { $web }, есть ли у вашей страны соглашение с Италией.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = регистрация по месту жительства
l-nu96d = **Если соглашение есть**, попросите обмен в Motorizzazione (учреждение, которое выдаёт права). Обычно экзамен сдавать заново не нужно, если у вас были права до { -residenza(case: "gen") } в Италии.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **Если соглашения нет**, вы должны сдать экзамен в Италии: сначала теория, потом вождение.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = регистрация по месту жительства
p-d8neu = После года регистрации по месту жительства прав страны вне Европейского союза уже недостаточно. Тот, кто всё равно водит, может получить очень высокий штраф.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = регистрация по месту жительства
p-ek88m = Не ждите, пока пройдёт год с регистрации по месту жительства. Соглашения со странами меняются: прежде чем начать, проверьте список.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = Если соглашение есть, попросите обмен как можно раньше: через несколько лет может понадобиться экзамен.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Вы платите сборы Motorizzazione, за врача и за переводы. Цены есть на сайте { $web }. Если идёте в автошколу, попросите письменный расчёт цены.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = Экзамен по теории обычно сдают на итальянском. Спросите в Motorizzazione, есть ли другие языки или помощь.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = Если что-то идёт не так
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Осторожно с теми, кто продаёт права или обещает лёгкие экзамены. Это преступление и для того, кто покупает.
