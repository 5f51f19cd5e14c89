### Associazioni e volontariato — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Асоціації і волонтерство
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Знайти інших людей, допомагати й отримувати допомогу.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = асоціація; волонтерство; громада; іноземці; зустрічі; друзі; діаспора
# it: persone, attività e aiuto
f-sq9dp = люди, заняття і допомога
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Асоціації – це групи людей, які щось роблять разом. Деякі з них створили іноземні громадяни.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = громадянство
p-p9zcb = Для всіх. Щоб бути волонтером, { -cittadinanza } не потрібне.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Попросіть у муніципалітеті (Comune) список асоціацій.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = У Кремоні запитайте в [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Прийдіть на зустріч. Подивіться, чи вам подобається.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = Якщо хочете створити асоціацію, попросіть допомоги в бюро волонтерства.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = друзі і люди з вашої країни
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = місце, де говорити італійською
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = практична допомога: бланки, їжа, одяг, школа
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = заняття для дітей

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = Проєкт [Terre di Inclusione][1] хотів скласти карту асоціацій. Він хотів також зміцнити асоціації іноземних громадян. Ми не знаємо, які з цих дій тривають і тепер.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = Якщо щось піде не так
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = Асоціація просить у вас багато грошей або оригінали документів? Не давайте. Порадьтеся в муніципалітеті.
