### Hai ricevuto uno sfratto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = виселення
title = Ви отримали повідомлення про виселення
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = Що робити, коли приходить лист із суду про житло.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = виселення
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судовий виконавець
keywords = виселення; суд; судовий виконавець; termine di grazia; зелений лист; sfratto; лист із суду; виганяють з квартири; господар квартири; мене виселяють; вигнали з квартири; мене вигнали з дому; втрачаю житло; повідомлення про виселення
# it: la lettera del tribunale
f-9c37p = лист із суду (Tribunale)
# it: il contratto di affitto
f-p4a2n = договір оренди
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-h7qcc = квитанції про оплату
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = показник достатку сім’ї
f-yyanw = ISEE, якщо маєте
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = адвокат і більше часу, якщо суддя дозволить
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = Виселити вас може **тільки суддя**. Власник не може змінити замок чи відключити вам світло і воду.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = виселення
p-d3jgf = [Виселення (sfratto)][1] – це наказ судді залишити житло. Воно не відбувається за один день.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судовий виконавець
p-j7whs = Для тих, хто отримав лист із суду або від [судового виконавця (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = рекомендований лист
p-wx4h4 = **Завжди** відкривайте листи і [рекомендовані листи (raccomandate)][1]. Якщо ви не прийдете до судді, він вирішить, не вислухавши вас.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = судове засідання
l-utaxn = Знайдіть у листі день [судового засідання (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Відразу шукайте адвоката. Він може бути [за рахунок держави][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Ідіть із листом до [соціальних служб (servizi sociali)][1].
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = судове засідання
l-tm5hh = У день засідання йдіть до суду, навіть якщо боїтеся.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = Якщо ви можете заплатити, попросіть у судді **termine di grazia** (додатковий строк). Зазвичай це 90 днів, щоб заплатити все.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = Якщо суддя каже, що ви повинні виїхати, він призначає дату. Попросіть ще часу, якщо маєте дітей, хворих або літніх людей.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = Більше часу, домовленість із власником або допомога муніципалітету (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = виселення
# term: sindacato → { -sindacato } = профспілка
l-36hs5 = **Disdetta (відмова продовжити договір).** Це лист власника, який не хоче поновлювати договір. Це ще не виселення. Віднесіть його до профспілки орендарів (sindacato) або до адвоката.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = виселення
l-vjt8i = **Виселення через кінець договору.** Воно стосується й тих, хто завжди платив. Запитайте в адвоката.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = неповнолітня особа
l-bma9u = **Маєте вдома неповнолітніх або хворих?** Скажіть про це всім: судді, адвокату, муніципалітету.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = Якщо щось піде не так
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судовий виконавець
p-dgwye = Наближається день, коли прийде судовий виконавець, а вам немає куди йти? Поверніться до соціальних служб до того дня. Сховайте документи і ліки в безпечне місце.
