### Come leggere questa guida — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = Як читати цей довідник
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = Звідки ця інформація, чого бракує і де запитати.
# it: guida; fonti; errori; come funziona; informazioni
keywords = довідник; джерела; помилки; як це працює; інформація
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = Цей довідник розповідає про служби зони Кремони, Казальмаджоре і Креми. Він кількома мовами.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = Звідки ця інформація
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = публічне оголошення
p-hzej4 = Правила взяті з італійських законів. Інформація про установи зони взята з публічних оголошень. Унизу кожної сторінки вказано джерело.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Деякі оголошення старі. Якщо проєкт завершено, сторінка про це каже.

## Che cosa manca

# it: Che cosa manca
t-hrikt = Чого бракує
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = Ми не пишемо адреси, годин роботи чи ціни, якщо їх не знаємо. Тоді ви побачите «Ми цього не знаємо» і назву установи, де можна запитати.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = Установа могла написати це на своєму сайті: подивіться там. Державні установи Італії можна знайти також на сайті [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Закони часто змінюються. Перш ніж платити чи підписувати, уточніть в установі.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = З чого почати
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = У вашому житті сталося щось важливе? Почніть із [життєвих подій][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
l-keyyt = Ви отримали листа зі складним словом? Пошукайте його: наприклад, [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Не знаєте, у кого запитати? У Кремоні йдіть до [Mondinsieme][1]. В інших містах і селах ідіть до [муніципалітету (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Хто допоможе вам особисто
# it: Problema
c-ztsfq = Проблема
# it: Chi ti aiuta
c-5z9dm = Хто вам допоможе
# it: Un modulo
c-vhwtb = Бланк
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
# term: caf → { -caf } = центр податкової допомоги
c-8uyfc = [Бюро допомоги (patronato) або CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = Гроші, житло, сім’я
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
c-kdjzc = [Соціальний працівник][1]
# it: La lingua
c-fa9mh = Мова
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Медіатор][1]
# it: Una decisione ingiusta
c-te7ff = Несправедливе рішення
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Адвокат за рахунок держави][1]
# it: Un pericolo
c-hg4px = Небезпека
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Номер екстреної допомоги][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = Цей довідник інформує. Він не замінює адвоката чи лікаря.
