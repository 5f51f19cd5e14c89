### Entrare in Italia per lavorare: decreto flussi — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = указ про квоти на в’їзд
title = В’їхати до Італії на роботу: указ про квоти
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
summary = Як роботодавець може запросити людину з-за кордону.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = указ про квоти на в’їзд
# term: visto → { -visto } = в’їзна віза
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
keywords = decreto flussi; квоти; click day; робоча віза; nulla osta; сезонна робота
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
f-r3bw2 = дозвіл на роботу (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = указ про квоти на в’їзд
p-44gsp = Щороку держава вирішує, скільки працівників може в’їхати. Це правило називається [decreto flussi (указ про квоти на в’їзд)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-hhg62 = Для тих, хто живе за кордоном і знайшов роботодавця в Італії. Заяву подає { -datore-di-lavoro }, а не працівник.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
l-zkv6c = Роботодавець готує заяву в дні, які вказало Міністерство.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = єдине імміграційне бюро
l-in6uc = Надсилає її онлайн до [єдиного імміграційного бюро (Sportello unico per l'immigrazione)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
l-3q3cm = Якщо є місце, бюро дає [попередній дозвіл на в’їзд (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = в’їзна віза
# term: consolato → { -consolato } = консульство або посольство
l-r672g = Працівник просить [візу][1] в італійському консульстві.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: contratto di soggiorno → { -contratto-di-soggiorno } = договір про перебування і роботу
l-h4kk2 = В’їжджає до Італії. Разом із { -datore-di-lavoro(case: "ins") } підписує [договір про перебування і роботу (contratto di soggiorno)][1], як правило, протягом 15 днів.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
l-ibd2c = Подає заяву на [посвідку на проживання][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = попередній дозвіл на в’їзд
p-tzyhy = Ніхто не може продати вам місце. Хто просить гроші за nulla osta або договір, той вас обманює.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
# term: sindacato → { -sindacato } = профспілка
p-qd3nx = Для деяких робіт і деяких посвідок кількість місць не обмежено. Деякі посвідки можна **замінити (convertire)** на посвідку для роботи. Запитайте в [бюро допомоги (patronato)][1] або в { -sindacato(case: "loc") }.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = Якщо щось піде не так
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: sportello unico → { -sportello-unico-immigrazione } = єдине імміграційне бюро
# term: sindacato → { -sindacato } = профспілка
p-6e8iz = Ви приїхали, а { -datore-di-lavoro } зник? Негайно йдіть до Sportello unico (єдиного імміграційного бюро) або до { -sindacato(case: "gen") }. Не мовчіть: ви втрачаєте час і права. Якщо хтось вас експлуатує, читайте, [до кого звернутися по допомогу][1].
