### SPID e CIE: entrare nei siti degli uffici — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = цифровая идентичность
title = SPID и CIE: вход на сайты учреждений
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = Как получить цифровую идентичность, чтобы пользоваться услугами онлайн.
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = цифровая идентичность
# term: inps → { -inps } = институт социального обеспечения
keywords = SPID; CIE; цифровая идентичность; пароль; INPS онлайн; спид; госуслуги
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = адрес электронной почты и номер мобильного телефона
# it: l'identità digitale
f-k9s3b = цифровая идентичность
# it: SPID
# term: spid → { -spid } = цифровая идентичность
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = цифровая идентичность
p-5jexr = Многие учреждения работают только через интернет. Чтобы войти на их сайты, вам нужен [SPID][1] или [CIE][2].

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = налоговый код
p-wzjxn = Для взрослых, у которых есть действующий итальянский документ и { -codice-fiscale }.

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **С CIE** (это самый простой путь, если карточка у вас уже есть):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = Найдите коды PIN и PUK: они на двух листках от карточки.
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = Скачайте на телефон приложение CieID.
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = Следуйте указаниям приложения. В конце выберите пароль.
# it: **Con lo SPID**:
# term: spid → { -spid } = цифровая идентичность
p-sf7t3 = **Со SPID**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = цифровая идентичность
l-ahghh = Откройте сайт { $web-spid } и выберите оператора.
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = Посмотрите, сколько это стоит. Одни операторы бесплатные, другие нет.
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
l-wp635 = Подготовьте документ, медицинскую карточку (tessera sanitaria), электронную почту и мобильный телефон.
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = Подтвердите свою личность: лично или по видео, как скажет оператор.

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **У вас ещё нет CIE?** Некоторые операторы принимают другие документы. Сначала спросите.
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = бюро помощи с документами
# term: delega → { -delega } = письменная доверенность
l-s9pag = **Не пользуетесь компьютером?** [Бюро помощи с документами (patronato)][1] может подать за вас многие заявления, если у него есть ваша [письменная доверенность (delega)][2].
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = письменная доверенность
# term: inps → { -inps } = институт социального обеспечения
l-bd2s3 = Вы также можете дать доверенность родственнику для сайта INPS.
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = Никому не давайте свой пароль или коды. Не отправляйте фото документов тем, кто пишет вам сообщения.

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = Если что-то идёт не так
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = Забыли пароль? Восстановите его на сайте оператора. Потеряли коды CIE? Спросите в муниципалитете (Comune), как получить их снова.
