### Come leggere questa guida — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = Как читать этот справочник
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = Откуда информация, чего здесь нет и где спросить.
# it: guida; fonti; errori; come funziona; informazioni
keywords = справочник; источники; ошибки; как это работает; информация
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = Этот справочник рассказывает об услугах в зоне Кремоны, Казальмаджоре и Кремы. Он есть на нескольких языках.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = Откуда информация
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = публичное объявление
p-hzej4 = Правила взяты из итальянских законов. Сведения об организациях нашей зоны взяты из публичных объявлений. Внизу каждой страницы указан источник.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = Некоторые объявления старые. Если проект закончился, на странице так и написано.

## Che cosa manca

# it: Che cosa manca
t-hrikt = Чего здесь нет
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = Мы не пишем адрес, часы работы или цену, если не знаем их. Тогда вы увидите «Мы этого не знаем» и название учреждения, где можно спросить.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = Учреждение могло написать это на своём сайте: посмотрите там. Государственные учреждения Италии можно найти и на сайте [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = Законы часто меняются. Прежде чем платить или подписывать, уточните в учреждении.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = С чего начать
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = С вами случилось что-то важное? Начните с [событий жизни][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
l-keyyt = Вы получили письмо с трудным словом? Найдите его: например, [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = Не знаете, к кому обратиться? В Кремоне идите в [Mondinsieme][1]. В других городах и сёлах идите в [муниципалитет (Comune)][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = Кто поможет вам лично
# it: Problema
c-ztsfq = Проблема
# it: Chi ti aiuta
c-5z9dm = Кто поможет
# it: Un modulo
c-vhwtb = Бланк
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
c-8uyfc = [Patronato или CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = Деньги, жильё, семья
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = социальный работник
c-kdjzc = [Социальный работник][1]
# it: La lingua
c-fa9mh = Язык
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [Медиатор][1]
# it: Una decisione ingiusta
c-te7ff = Несправедливое решение
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [Адвокат за счёт государства][1]
# it: Un pericolo
c-hg4px = Опасность
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [Номер экстренной помощи][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = Этот справочник только информирует. Он не заменяет адвоката или врача.
