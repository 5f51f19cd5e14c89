### Crema: aiuti contro povertà e per la casa — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Крема: помощь при бедности и с жильём
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = Социальные службы, которые муниципалитет Кремы планирует вместе с 28 организациями.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = долг за аренду не по вашей вине
keywords = Крема; Crema; Cremasco; бедность; аренда; долг за аренду; срочно жильё; соцслужбы
# it: aiuto per povertà, casa e lavoro
f-wadv8 = помощь при бедности, с жильём и работой
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = Муниципалитет Кремы (Comune) работает с 28 организациями, чтобы помогать людям в трудном положении.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = Для тех, кто живёт в Креме и у кого проблемы с деньгами, жильём или работой. Службы сначала помогают семьям с детьми.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Идите в [муниципалитет Кремы (Comune di Crema)][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Спросите социальные службы и запишитесь на приём.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
l-jxkhu = Возьмите документы о своей проблеме: письма, договор, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Спросите, какая организация занимается вашим случаем.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = Проект говорит о такой помощи:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = помощь при бедности
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = правовая защита: спросите в муниципалитете, для кого она и как работает
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = помощь в поиске работы
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = помощь при срочных жилищных проблемах, особенно если [вы не можете платить за аренду не по своей вине][1]

## Prima di andare

# it: Prima di andare
t-nravt = Прежде чем идти
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = У новости, из которой взята эта страница, нет даты. Спросите в муниципалитете, что действует сегодня.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = Если что-то идёт не так
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = выселение
p-fmm64 = Если у вас уже есть письмо о выселении, сразу скажите об этом. Читайте также, [что делать при выселении][1].
