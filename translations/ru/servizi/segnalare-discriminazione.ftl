### Segnalare una discriminazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Сообщить о дискриминации
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = Если с вами обращаются хуже из-за происхождения, религии или цвета кожи.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = расизм; дискриминация; UNAR; оскорбления; отказ в жилье; ненависть
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = въездная виза
f-cdtfi = доказательства: сообщения, фото, имена тех, кто видел
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = совет и вмешательство учреждения
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Плохо обращаться с человеком из-за его происхождения **запрещено**. В Италии есть учреждение, которое этим занимается: **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = въездная виза
p-z2zua = Для тех, кто пострадал от дискриминации или видел её. Например:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = вам не сдают жильё, потому что вы иностранец
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = на работе вас оскорбляют или платят вам меньше
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = в учреждение или магазин вас не пускают
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = вам отказывают в услуге из-за вашей религии

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Сразу запишите, что случилось: день, место, слова, свидетели.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Сохраните сообщения, объявления и фото.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Отправьте сообщение с сайта { $web }. Номер телефона есть на сайте.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = Вы можете попросить, чтобы вашего имени не узнали.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Чтобы получить деньги за вред, нужен судья. Спросите [адвоката][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = Учреждение выслушает вас, посоветует и может написать тому, кто допустил дискриминацию.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = заявление в полицию
p-w4pni = Если вам угрожали или вас избили, это преступление: [подайте заявление в полицию][1]. В опасности звоните по [номеру экстренной помощи][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = Если что-то идёт не так
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профсоюз
p-uzfaw = Не ждите слишком долго. Попросите помощи и в [профсоюзе (sindacato)][1] или в ассоциации.
