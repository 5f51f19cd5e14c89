### Lavorare come colf o badante — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = хатня робітниця і доглядальниця
title = Працювати хатньою робітницею або доглядальницею
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = соціальні внески
summary = Правила, внески і права тих, хто працює в чужому домі.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = хатня робітниця і доглядальниця
# term: contributi → { -contributi } = соціальні внески
# term: tredicesima → { -tredicesima } = тринадцята зарплата
keywords = доглядальниця; баданте; colf; няня; хатня робота; внески; тринадцята зарплата; сім’я
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = інститут соціального забезпечення
f-k9nyx = прийняття на роботу, про яке повідомили INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = інститут соціального забезпечення
f-ngaem = повідомлення до INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-khh29 = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-9tbb6 = INPS з мобільного телефону
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = хатня робітниця і доглядальниця
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-tqf6x = [Хатні робітниці і доглядальниці (colf e badanti)][1] мають національний договір. Сім’я є { -datore-di-lavoro(case: "ins") }.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = Для тих, хто працює в чужому домі, і для сімей, які беруть на роботу.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Домовтеся про години, зарплату, відпочинок і харчування. Напишіть **lettera di assunzione** (лист про прийняття на роботу).
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = інститут соціального забезпечення
l-79c42 = Сім’я повідомляє [INPS][1] про прийняття на роботу. Це треба зробити **щонайменше за день** до початку.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = Працівник просить копію повідомлення.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = розрахунковий листок
l-uhx6f = Щомісяця сім’я дає [розрахунковий листок (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = соціальні внески
l-ehdpq = Кожні три місяці сім’я платить [соціальні внески (contributi)][1]. Працівник може перевірити їх на сайті { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = Працівник має право на:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = щотижневий відпочинок
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = оплачувану відпустку
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = тринадцята зарплата
l-ceaa7 = [тринадцяту зарплату (tredicesima)][1] у грудні
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = лікарняний, допомогу після травми на роботі і декрет
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = виплата при звільненні
l-hvzvn = гроші в кінці роботи ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = допомога з безробіття
l-kswzp = [NASpI][1], якщо втрачає роботу

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **Ви живете в тому домі?** Ви маєте право на пристойну кімнату, їжу і вільні години.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **Людина, яку ви доглядаєте, помирає?** Вам належить плата ще за певну кількість днів (строк попередження, **preavviso**). Запитайте також, де можна пожити якийсь час.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = податкова декларація
# term: caf → { -caf } = центр податкової допомоги
l-jmfsj = **Податкова декларація.** Сім’я не платить за вас податків. Щороку запитуйте в [CAF][1], чи треба подавати [декларацію][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = соціальні внески
# term: caf → { -caf } = центр податкової допомоги
# term: patronato → { -patronato } = бюро допомоги з документами
p-a68cb = Повідомлення безкоштовне. Сім’я платить зарплату і внески. CAF або patronato робить розрахунки, часто за плату.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = Якщо щось піде не так
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = профспілка
# term: passaporto → { -passaporto } = паспорт
p-a5ifn = Вам платять за менше годин, ніж ви справді працюєте? Щодня записуйте години та йдіть до [профспілки (sindacato)][1]. Якщо хтось тримає ваш паспорт або ви не можете виходити, читайте, [як попросити допомоги][2].
