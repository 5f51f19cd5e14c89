### Bambini e ragazzi in pericolo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Дети и подростки в опасности
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = несовершеннолетний
summary = Номера для несовершеннолетних и для тех, кто видит ребёнка в беде.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; детский телефон доверия; жестокое обращение; травля; ребёнок в опасности; бьют ребёнка; 19696; буллинг; насилие над ребёнком
# it: ascolto e aiuto
f-8vamq = вас выслушают и помогут
# it: bambini in pericolo
f-y7s7g = дети в опасности
# it: ascolto per ragazzi
f-393m5 = выслушают подростков
# it: emergenza
f-b58zz = экстренная помощь
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = Если вы ребёнок или подросток и вам плохо, вы можете с кем-то поговорить. Это бесплатно.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = несовершеннолетний
p-3acsh = Для несовершеннолетних. А также для родителей, соседей и учителей.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Если жизнь ребёнка в опасности, звоните { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = Что происходит
# it: Numero
c-r749q = Номер
# it: Un bambino è in pericolo
c-xvwb2 = Ребёнок в опасности
# it: Hai bisogno di parlare
c-9it7w = Вам надо поговорить
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Звоните из спокойного места.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Скажите, что происходит. Своё имя можно не называть.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Выслушайте совет. Задавайте вопросы.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = Вас выслушают и вам поверят. Если есть опасность, этот человек позвонит тем, кто может вас защитить.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Травля** в школе или в интернете: сохраните сообщения и поговорите со взрослым.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **Вас хотят выдать замуж или женить против вашей воли** или увезти? Звоните до отъезда.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = семейная консультация
l-t478m = **Вы родитель и больше не справляетесь?** Попросите помощи в [семейной консультации (consultorio)][1] или в [социальных службах][2].
