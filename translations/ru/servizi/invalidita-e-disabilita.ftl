### Disabilità e invalidità: chiedere il riconoscimento — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Инвалидность: попросить о признании
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = Как получить признание и помощь при тяжёлой болезни или инвалидности.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = инвалидность; legge 104; инвалид; сопровождение; пенсия по инвалидности; болезнь
# it: i fogli dei medici e degli ospedali
f-azmgf = бумаги от врачей и из больниц
# it: il verbale con il riconoscimento
f-epgwy = заключение с признанием (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-7b7e6 = Войдите со SPID или CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-7r4u5 = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-dba9i = INPS с мобильного телефона
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = Те, у кого тяжёлая болезнь или инвалидность, могут получить деньги, отпуск на работе и другую помощь.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
# term: patronato → { -patronato } = бюро помощи с документами
p-y37x9 = Для взрослых и детей. Чтобы получать деньги, обычно нужен вид на жительство не меньше чем на год. Спросите в [бюро помощи с документами (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = семейный врач
l-qw9sn = Идите к [семейному врачу (medico di famiglia)][1]. Отнесите ему все бумаги.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = институт социального обеспечения
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-n6zr3 = Врач отправит справку в [INPS][1]. Попросите квитанцию.
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = бюро помощи с документами
l-tvfx4 = Врач или { -patronato } скажет, нужно ли ещё и заявление. В некоторых провинциях правила новые.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = институт социального обеспечения
l-vs79y = INPS вызовет вас на осмотр. Возьмите бумаги от врачей.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = Вы получите **verbale** (заключение): это бумага с решением.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = доход
l-2egi6 = Если надо, отправьте данные банка и дохода.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = бюро помощи с документами
p-2ir3s = Заявление через { -patronato } бесплатное. За справку некоторые врачи просят плату: сначала спросите.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **У вас рак?** Осмотр проводят быстрее.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **Вы работаете и ухаживаете за членом семьи?** По закону 104 (legge 104) вы можете получать оплачиваемые выходные.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **Ваш ребёнок ходит в школу?** Принесите заключение в школу: у ребёнка может быть учитель поддержки (insegnante di sostegno).

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = Если что-то идёт не так
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = бюро помощи с документами
p-ytnz4 = Если в заключении отказ, у вас есть **6 месяцев**, чтобы обратиться к судье. Сразу спросите в { -patronato }.
