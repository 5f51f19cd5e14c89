### Carta d'identità elettronica (CIE) — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = посвідчення особи
title = Електронне посвідчення особи (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
summary = Як отримати в муніципалітеті посвідчення особи.
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
keywords = посвідчення особи; CIE; документ; carta d'identità; ID-картка; електронна картка
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = заява до поліції
f-qkzzb = старе посвідчення або заява до поліції, якщо ви його загубили
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = посвідчення особи
f-hbapn = електронне посвідчення особи
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
p-z4u3s = Посвідчення особи (carta d'identità) показує, хто ви. Для іноземних громадян воно **не** дійсне для поїздок в інші країни.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = реєстрація місця проживання
p-xppbb = Для тих, хто має [реєстрацію місця проживання (residenza)][1] в муніципалітеті (Comune). Ви можете просити його і для дітей.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
l-ysu4r = Запишіться на прийом до [відділу реєстрації мешканців (anagrafe)][1] свого муніципалітету. Це можна зробити і на сайті { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = фото на документи
l-j245n = Прийдіть особисто з документами і [фото на документи][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = відбитки пальців
l-cwaen = Добре перевірте свої дані. Поставте підпис і здайте [відбитки пальців][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Заплатіть у віконці.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Збережіть папір: там перша частина кодів **PIN** і **PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = Картка приходить поштою або до муніципалітету. Разом із нею приходить друга частина кодів.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-qwyr8 = Картка зазвичай приходить за кілька робочих днів. Поки чекаєте, користуйтеся квитанцією.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = Старе **паперове** посвідчення більше не дійсне. Якщо у вас ще таке, відразу просіть нове.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = Є ціна, яку встановила держава. Муніципалітет може додати невелику суму. Запитайте, коли записуєтеся.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = неповнолітня особа
l-6awcv = Для неповнолітньої дитини зазвичай приходять батьки. Приведіть і дитину.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = Якщо ви не можете вийти з дому через хворобу, скажіть муніципалітету: до вас може хтось прийти.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = Якщо щось піде не так
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
p-qk8k7 = У вас поїздка або термінова проблема, а вільного запису немає? Поясніть це у { -anagrafe(case: "loc") }: для серйозних випадків є інший шлях.
