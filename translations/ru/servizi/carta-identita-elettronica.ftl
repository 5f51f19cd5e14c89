### Carta d'identità elettronica (CIE) — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = удостоверение личности
title = Электронное удостоверение личности (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
summary = Как получить удостоверение личности в муниципалитете.
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
keywords = удостоверение личности; CIE; документ; ID-карта; карта дидентита; внутренний паспорт
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = заявление в полицию
f-qkzzb = старое удостоверение или заявление в полицию, если вы его потеряли
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = удостоверение личности
f-hbapn = электронное удостоверение личности
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
p-z4u3s = Удостоверение личности (carta d'identità) показывает, кто вы. Иностранным гражданам с ним **нельзя** ездить в другие страны.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = регистрация по месту жительства
p-xppbb = Для тех, у кого есть [регистрация по месту жительства (residenza)][1] в муниципалитете (Comune). Вы можете получить удостоверение и для детей.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
l-ysu4r = Запишитесь на приём в [отдел регистрации жителей (anagrafe)][1] вашего муниципалитета. Это можно сделать и на сайте { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = фото на документы
l-j245n = Придите лично с документами и [фото на документы (fototessera)][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = отпечатки пальцев
l-cwaen = Внимательно проверьте свои данные. У вас возьмут подпись и [отпечатки пальцев][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Заплатите на месте, в окошке.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Сохраните листок: на нём первая часть кодов **PIN** и **PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = Удостоверение придёт по почте или в муниципалитет. Вместе с ним придёт вторая часть кодов.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-qwyr8 = Удостоверение обычно приходит через несколько рабочих дней. Пока ждёте, пользуйтесь квитанцией.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = Старое **бумажное** удостоверение больше не действует. Если у вас ещё такое, сразу попросите новое.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = Цену установило государство. Муниципалитет может добавить небольшую сумму. Спросите, когда будете записываться.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = несовершеннолетний
l-6awcv = Для несовершеннолетнего ребёнка обычно приходят родители. Приведите и ребёнка.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = Если вы не можете выйти из дома из-за болезни, скажите в муниципалитете: к вам может прийти человек.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = Если что-то идёт не так
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
p-qk8k7 = У вас поездка или срочная проблема, а свободной записи нет? Объясните это в { -anagrafe(case: "loc") }: для серьёзных случаев есть другой путь.
