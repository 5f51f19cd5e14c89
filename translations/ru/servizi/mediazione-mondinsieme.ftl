### Mondinsieme: incontro e mediazione culturale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: встречи и культурная медиация
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = Место встреч, с мероприятиями и медиацией в районах Кремоны.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = медиатор; переводчик; перевод; межкультурный центр; иностранцы; интеграция
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme — это межкультурный центр муниципалитета Кремоны (Comune). Это место встреч для тех, кто приезжает, и для тех, кто здесь уже живёт.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = Центр работает для иностранных граждан и для всех жителей. Некоторые мероприятия — для людей в трудном положении.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Идите в [центр Mondinsieme][1], по адресу { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = Спросите в секретариате, какие есть занятия.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Объясните, что вам нужно. Если не говорите по-итальянски, спросите, есть ли [медиатор][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = Место, где можно встретить других людей.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = Мероприятия для иностранных граждан и жителей.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = Языковая и культурная **mediazione** (медиация) в районах города.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = Мероприятия для людей в трудном положении.

## Prima di andare

# it: Prima di andare
t-9jfb5 = Прежде чем идти
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = Сведениям на этой странице много лет. Что-то могло измениться.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = Мы не знаем часов работы, телефона и электронной почты. Придите лично или спросите в [муниципалитете Кремоны][1].
