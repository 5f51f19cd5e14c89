### Chiedere un mediatore o un interprete — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Попросити медіатора або перекладача
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = Як отримати людину, яка говорить вашою мовою, в установі, школі чи лікарні.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = перекладач; культурний медіатор; переклад; не розмовляю італійською; мова; допомога з мовою; не розумію; перекласти лист
# it: un mediatore all'appuntamento
f-b8u3n = медіатор на прийомі
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [Медіатор][1] говорить італійською і вашою мовою. Він допомагає вам і установі зрозуміти одне одного.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = Для тих, кому важко з італійською.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Коли записуєтеся на прийом, скажіть: **mi serve un mediatore** (мені потрібен медіатор). Назвіть свою мову.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Просіть за кілька днів наперед. Не завжди хтось є відразу.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = управління поліції
l-brta9 = Його викликає установа, а не ви. Це стосується школи, лікарні, соціальних служб (servizi sociali) і { -questura(case: "gen") }.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = У Кремоні можна поговорити також із [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = На прийомі говоріть із працівником установи. Медіатор перекладає все.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = Медіатор перекладає слова і пояснює звичаї. Він тримає в таємниці те, що ви кажете.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = У справах здоров’я або сім’ї **не** беріть дитину за перекладача.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = У державних установах ви зазвичай не платите. Завжди питайте наперед.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Поліція і суд.** Ви маєте право на безкоштовного перекладача.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = присяжний переклад
l-we2yx = **Документи на переклад.** Медіатор не робить офіційних перекладів. Потрібен [присяжний переклад (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = Проєкт [Terre di Inclusione][1] хотів створити єдиний список медіаторів для території. Ми не знаємо, чи він ще є.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = Якщо щось піде не так
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = Немає нікого для вашої мови? Попросіть перекладача по телефону або інший день. Не підписуйте паперу, якого не розумієте.
