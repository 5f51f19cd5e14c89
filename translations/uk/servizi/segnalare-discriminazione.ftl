### Segnalare una discriminazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Повідомити про дискримінацію
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = Якщо до вас ставляться гірше через походження, релігію або колір шкіри.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = расизм; дискримінація; UNAR; образи; відмовили в житлі; ненависть
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = в’їзна віза
f-cdtfi = докази: повідомлення, фото, імена свідків
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = порада і втручання установи
# it: UNAR
f-b5nn8 = UNAR
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Погано ставитися до людини через її походження **заборонено**. В Італії є установа, яка цим займається: **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = в’їзна віза
p-z2zua = Для тих, хто зазнав дискримінації або бачив її. Наприклад:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = вам не здають житло, бо ви з іншої країни
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = на роботі вас ображають або платять вам менше
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = вас не впускають до установи чи магазину
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = вам відмовляють у послузі через вашу релігію

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Відразу запишіть, що сталося: день, місце, слова, свідки.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Збережіть повідомлення, оголошення і фото.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Надішліть повідомлення про дискримінацію із сайту { $web }. Номер телефону є на сайті.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = Ви можете попросити не розголошувати вашого імені.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Щоб отримати гроші за шкоду, потрібен суддя. Зверніться до [адвоката][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = Установа вас вислухає, порадить і може написати тому, хто вчинив дискримінацію.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = заява до поліції
p-w4pni = Якщо вам погрожували або вас били, це злочин: [подайте заяву до поліції][1]. У разі небезпеки дзвоніть на [номер екстреної допомоги][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = Якщо щось піде не так
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профспілка
p-uzfaw = Не відкладайте надовго. Попросіть допомоги також у [профспілці (sindacato)][1] або в асоціації.
