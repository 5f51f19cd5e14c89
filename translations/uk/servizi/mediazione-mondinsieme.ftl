### Mondinsieme: incontro e mediazione culturale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: зустрічі і культурна медіація
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = Місце зустрічей, із заходами і медіацією в районах Кремони.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = медіатор; перекладач; переклад; міжкультурний центр; іноземці; інтеграція
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme – це міжкультурний центр муніципалітету Кремони (Comune). Це місце зустрічей для тих, хто приїжджає, і тих, хто вже тут живе.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = Центр – для іноземних громадян і для всіх мешканців. Деякі заходи – для людей у скруті.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Прийдіть до [приміщення Mondinsieme][1], адреса: { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = Запитайте в секретаріаті, які є заняття.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Поясніть, що вам потрібно. Якщо не говорите італійською, запитайте, чи є [медіатор][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = Місце, де можна зустріти інших людей.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = Заходи для іноземних громадян і мешканців.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = Мовна і культурна **медіація** в районах.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = Заходи для людей у скруті.

## Prima di andare

# it: Prima di andare
t-9jfb5 = Перш ніж іти
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = Інформація на цій сторінці дуже давня, їй багато років. Щось могло змінитися.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = Ми не знаємо годин роботи, телефону і електронної пошти. Прийдіть особисто або запитайте в [муніципалітеті Кремони][1].
