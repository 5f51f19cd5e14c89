### SPID e CIE: entrare nei siti degli uffici — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = цифрова ідентичність
title = SPID і CIE: входити на сайти установ
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = Як отримати цифрову ідентичність, щоб користуватися послугами онлайн.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = цифрова ідентичність
# term: inps → { -inps } = інститут соціального забезпечення
keywords = SPID; CIE; спід; цифрова ідентичність; пароль; INPS онлайн; увійти зі SPID
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = адреса електронної пошти і номер мобільного
# it: l'identità digitale
f-k9s3b = цифрова ідентичність
# it: SPID
# term: spid → { -spid } = цифрова ідентичність
f-xsrfk = SPID
# it: CIE
f-wnfy3 = CIE
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = цифрова ідентичність
p-5jexr = Багато установ працюють лише в інтернеті. Щоб увійти на їхні сайти, вам потрібен [SPID][1] або [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = податковий код
p-wzjxn = Для дорослих, які мають дійсний італійський документ і { -codice-fiscale }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **З CIE** (найпростіший шлях, якщо картка вже є):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Знайдіть коди PIN і PUK: вони на двох аркушах до картки.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Завантажте застосунок CieID на телефон.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Робіть те, що каже застосунок. У кінці виберіть пароль.
# it: **Con lo SPID**:
# term: spid → { -spid } = цифрова ідентичність
p-sf7t3 = **Зі SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = цифрова ідентичність
l-ahghh = Відкрийте сайт { $web-spid } і виберіть постачальника.
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = Подивіться, скільки це коштує. Одні постачальники безкоштовні, інші ні.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
l-wp635 = Підготуйте документ, { -tessera-sanitaria(case: "acc") }, електронну пошту і мобільний.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Підтвердьте свою особу: особисто або через відеозв’язок, як каже постачальник.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **Ще немає CIE?** Деякі постачальники приймають інші документи. Спочатку запитайте.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = бюро допомоги з документами
# term: delega → { -delega } = письмове доручення
l-s9pag = **Не користуєтеся комп’ютером?** [Бюро допомоги (patronato)][1] може подати за вас багато заяв, якщо є [письмове доручення (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = письмове доручення
# term: inps → { -inps } = інститут соціального забезпечення
l-bd2s3 = Ви можете також дати доручення родичу для сайту INPS.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Нікому не давайте свого пароля або кодів. Не надсилайте фото документів тим, хто вам пише повідомлення.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = Якщо щось піде не так
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = Забули пароль? Скористайтеся відновленням на сайті постачальника. Загубили коди CIE? Запитайте в муніципалітеті (Comune), як отримати їх знову.
