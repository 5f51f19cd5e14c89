### Crema: aiuti contro povertà e per la casa — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Крема: допомога проти бідності і щодо житла
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = Соціальні служби, які муніципалітет Креми планує з 28 організаціями.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = борг за оренду не з вашої вини
keywords = Crema; Cremasco; бідність; оренда; борг за оренду; термінова житлова допомога; громадський сектор
# it: aiuto per povertà, casa e lavoro
f-wadv8 = допомога в разі бідності, щодо житла і роботи
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = Муніципалітет Креми (Comune) працює з 28 організаціями, щоб допомагати людям у скруті.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = Для тих, хто живе в Кремі і має проблеми з грошима, житлом або роботою. Служби допомагають спочатку сім’ям з дітьми.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Ідіть до [муніципалітету Креми][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Запитайте про соціальні служби (servizi sociali) і запишіться на прийом.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
l-jxkhu = Візьміть документи про вашу проблему: листи, договір, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Запитайте, яка організація займається вашою справою.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = Проєкт говорить про таку допомогу:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = допомога проти бідності
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = правовий захист: запитайте в муніципалітеті, для кого він і як працює
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = допомога в пошуку роботи
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = допомога в термінових житлових проблемах, передусім якщо [ви не можете платити за оренду не зі своєї вини][1]

## Prima di andare

# it: Prima di andare
t-nravt = Перш ніж іти
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = Новина, з якої взято цю сторінку, не має дати. Запитайте в муніципалітеті, що діє сьогодні.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = Якщо щось піде не так
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = виселення
p-fmm64 = Якщо ви вже отримали лист про { -sfratto }, відразу скажіть. Читайте також, [що робити у разі виселення][1].
