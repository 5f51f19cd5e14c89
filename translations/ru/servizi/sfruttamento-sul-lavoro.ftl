### Lavoro sfruttato o in nero: chiedere aiuto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = работа без оформления
title = Эксплуатация или работа без оформления: попросить о помощи
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = работа без оформления
summary = Если вам платят очень мало, вам угрожают или вы работаете без оформления, есть помощь.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = работа без оформления
keywords = эксплуатация; caporalato; работа без оформления; поля; угрозы; инспекция; низкая зарплата; мне не платят; шантаж
# it: ascolto, consiglio e protezione
f-2hpvz = вас выслушают, посоветуют и защитят
# it: la telefonata
f-r3hj7 = звонок
# it: tratta
# term: tratta → { -tratta } = торговля людьми
f-hswzc = торговля людьми
# it: emergenza
f-3hhz4 = экстренная помощь
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = Если вам нужна работа, никто не может этим пользоваться. Эксплуатировать работника — это **преступление**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = работа без оформления
p-hben2 = Для тех, кто работает за очень низкую зарплату, слишком много часов, под угрозами или живёт в ужасном жилье. Это касается и тех, кто работает [без оформления (in nero)][1] или без вида на жительство.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Если кто-то угрожает вам или бьёт вас прямо сейчас, звоните { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Соберите доказательства: сообщения, фото места, имена, часы работы.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = торговля людьми
l-5cyrr = Звоните { $phone-tratta }. Это бесплатно, и своё имя можно не называть.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = профсоюз
l-y6r93 = Или идите в [профсоюз (sindacato)][1]. Там вас выслушают и без вида на жительство.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Прежде чем идти в полицию или в инспекцию труда (Ispettorato), поговорите с ними или с адвокатом.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Спокойно решите, какие шаги делать.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = совет о деньгах, которые вам положены
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = безопасное место, если вы в опасности
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
l-fk3yk = в некоторых случаях **вид на жительство** для тех, кого эксплуатируют
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = Вид на жительство дают не автоматически. Прежде чем подать заявление в полицию, спросите адвоката, чем вы рискуете и что можете получить.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = работа без оформления
p-tnyhz = Тот, кто работает без оформления, тоже имеет право на плату за сделанную работу.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = Если что-то идёт не так
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Вы потеряли жильё и работу сразу? Сразу скажите об этом по телефону: вам могут поискать место. Адвоката может [оплатить государство][1].
