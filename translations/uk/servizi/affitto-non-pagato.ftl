### Non riesci a pagare l'affitto, e non è colpa tua — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = Ви не можете платити за оренду, і це не ваша вина
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = борг за оренду не з вашої вини
summary = Що робити, якщо ви втратили роботу або хворієте: { -morosita-incolpevole }.
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = борг за оренду не з вашої вини
# term: sfratto → { -sfratto } = виселення
# term: contributo → { -contributi } = соціальні внески
keywords = борг за оренду; не можу платити за квартиру; виселення; допомога на оренду; morosità incolpevole
# it: il contratto di affitto registrato
f-is3gj = зареєстрований договір оренди
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
f-im4ty = доказ того, що сталося: звільнення, хвороба, розлучення
# it: le lettere del proprietario o del tribunale
f-p2jwe = листи від власника або із суду (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = соціальні внески
f-qttwb = грошова допомога або домовленість із власником
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = борг за оренду не з вашої вини
p-i343g = Якщо ви не платите, бо втратили роботу або хворієте, це називається [борг за оренду не з вашої вини (morosità incolpevole)][1]. Може бути допомога.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = Для тих, хто має зареєстрований договір і втратив велику частину своїх грошей. Причини, наприклад, такі:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
l-42xs5 = звільнення або менше годин роботи
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = тяжка хвороба
# it: separazione
# note: voce 3 di 4
l-x9d4d = розлучення
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = смерть того, хто заробляв

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Відразу поговоріть** із власником. Попросіть платити частинами. Запишіть домовленість.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Ідіть до [соціальних служб (servizi sociali)][1] свого муніципалітету (Comune). Запитайте, чи дають зараз допомогу на оплату оренди.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-db6we = Попросіть [ISEE][1], також поточний.
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-em8vb = Щомісяця платіть, скільки можете. Зберігайте квитанції.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Якщо прийде лист із суду, читайте, [що робити][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = Така допомога є лише тоді, коли муніципалітет має кошти. Часто запитуйте і дивіться оголошення муніципалітету.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = У Кремі є проєкт для таких [термінових житлових проблем][1]. Запитайте в муніципалітеті, чи він діє.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = Якщо щось піде не так
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Не йдіть з дому лише тому, що так каже власник. Виселити вас може тільки **суддя**. Якщо він змінить замок, дзвоніть до поліції.
