### Chiedere un mediatore o un interprete — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Попросить медиатора или переводчика
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = Как получить человека, который говорит на вашем языке, в учреждении, школе или больнице.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = переводчик; медиатор; перевод; не говорю по-итальянски; язык; помощь с языком; не понимаю; перевести письмо
# it: un mediatore all'appuntamento
f-b8u3n = медиатор на приёме
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [Медиатор (mediatore)][1] говорит по-итальянски и на вашем языке. Он помогает вам и учреждению понять друг друга.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = Для тех, кому трудно говорить по-итальянски.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Когда записываетесь на приём, скажите: **mi serve un mediatore** (мне нужен медиатор). Назовите свой язык.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Просите за несколько дней. Не всегда кто-то есть сразу.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = управление полиции
l-brta9 = Его вызывает учреждение, а не вы. Это касается школы, больницы, социальных служб и { -questura(case: "gen") }.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = В Кремоне можно поговорить и с [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = На приёме говорите с сотрудником учреждения. Медиатор переведёт всё.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = Медиатор переводит слова и объясняет обычаи. Он хранит в тайне то, что вы говорите.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = В делах о здоровье или семье **нельзя** использовать ребёнка как переводчика.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = В государственных учреждениях вы обычно не платите. Всегда сначала спросите.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Полиция и суд.** Вы имеете право на бесплатного переводчика.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = присяжный перевод
l-we2yx = **Перевод документов.** Медиатор не делает официальных переводов. Нужен [присяжный перевод (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = Проект [Terre di Inclusione][1] хотел создать единый список медиаторов для нашей территории. Мы не знаем, есть ли он ещё.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = Если что-то идёт не так
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = Для вашего языка никого нет? Попросите переводчика по телефону или другой день. Не подписывайте бумагу, которую не понимаете.
