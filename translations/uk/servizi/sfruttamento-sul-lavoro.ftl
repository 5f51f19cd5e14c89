### Lavoro sfruttato o in nero: chiedere aiuto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = робота без оформлення
title = Експлуатація або робота без оформлення: попросити допомоги
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = робота без оформлення
summary = Якщо вам платять дуже мало, погрожують або ви працюєте без оформлення, допомога є.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = робота без оформлення
keywords = експлуатація; caporalato; робота без договору; поля; погрози; інспекція праці; низька зарплата; мені не платять; шантаж
# it: ascolto, consiglio e protezione
f-2hpvz = розмова, порада і захист
# it: la telefonata
f-r3hj7 = дзвінок
# it: tratta
# term: tratta → { -tratta } = торгівля людьми
f-hswzc = торгівля людьми
# it: emergenza
f-3hhz4 = екстрена допомога
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = Якщо вам потрібно працювати, ніхто не має права цим користуватися. Експлуатувати працівника – це **злочин**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = робота без оформлення
p-hben2 = Для тих, хто працює за дуже низьку зарплату, надто багато годин, під погрозами або живе в жахливому житлі. Це стосується і тих, хто працює [без оформлення (in nero)][1] або не має посвідки.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Якщо хтось погрожує вам або б’є вас зараз, дзвоніть { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Збережіть докази: повідомлення, фото місця, імена, години роботи.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = торгівля людьми
l-5cyrr = Дзвоніть { $phone-tratta }. Це безкоштовно, і можна не називати свого імені.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профспілка
l-y6r93 = Або йдіть до [профспілки (sindacato)][1]. Вас вислухають і без посвідки.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Перш ніж іти до поліції чи Інспекції праці, поговоріть із ними або з адвокатом.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Спокійно вирішіть, які кроки робити.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = порада щодо грошей, які вам належать
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = безпечне місце, якщо ви в небезпеці
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
l-fk3yk = у певних випадках **посвідка на проживання** для тих, кого експлуатують
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = Посвідка не дається автоматично. Перш ніж подавати заяву до поліції, запитайте в адвоката, чим ви ризикуєте і що можете отримати.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = робота без оформлення
p-tnyhz = Хто працює без оформлення, теж має право на оплату зробленої роботи.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = Якщо щось піде не так
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Ви втратили житло разом із роботою? Скажіть про це відразу по телефону: для вас можуть пошукати місце. Адвокат може бути [за рахунок держави][1].
