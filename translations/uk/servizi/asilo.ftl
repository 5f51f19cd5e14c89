### Chiedere asilo in Italia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = міжнародний захист
title = Просити притулок в Італії
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = Якщо у своїй країні ви в небезпеці, ви можете просити захисту. Це безкоштовно.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = міжнародний захист
# term: commissione territoriale → { -commissione-territoriale } = комісія з питань притулку
# term: protezione temporanea → { -protezione-temporanea } = тимчасовий захист
keywords = притулок; міжнародний захист; біженець; війна; комісія; тимчасовий захист; Україна
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = шукач притулку
f-wztmj = документ шукача притулку
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = міжнародний захист
p-j8ujn = Хто у своїй країні ризикує життям або свободою, може просити [міжнародний захист][1]. Тут коротко описано шлях.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = У 2026 році європейські правила змінилися. Перед кожним кроком поговоріть з адвокатом або з асоціацією, яка допомагає біженцям.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = Для тих, хто тікає від війни, тортур або переслідувань. Просити можна, навіть якщо ви в’їхали без документів.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
# term: asilo → { -protezione-internazionale } = міжнародний захист
l-w74b6 = Скажіть прикордонній поліції або в [управлінні поліції (Questura)][1]: **voglio chiedere asilo** (я хочу просити притулку).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = управління поліції
# term: impronte → { -impronte-digitali } = відбитки пальців
l-r78xk = В { -questura(case: "loc") } вас сфотографують і візьмуть { -impronte-digitali }. Вам дадуть папір із датою прийому.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = На прийомі записують вашу заяву. Ви маєте право на перекладача.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = шукач притулку
l-jg84c = Ви отримуєте документ [шукача притулку][1]. З ним ви можете бути в Італії і лікуватися.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = Якщо у вас немає житла чи грошей, попросіть **accoglienza** (розміщення): це місце, де можна жити.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = комісія з питань притулку
l-thzst = Потім ви говорите з [комісією з питань притулку (Commissione territoriale)][1]. Розкажіть усе, спокійно. Принесіть докази, які маєте.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = комісія з питань притулку
l-9njgp = Комісія вирішує і пише вам.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = спеціальний захист
p-hnk2p = Якщо відповідь «так», ви отримуєте посвідку зі статусом біженця або іншу, наприклад для [спеціального захисту (protezione speciale)][1]. Ви маєте право на лікаря, школу і роботу.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = Строки дуже різні в кожному випадку. Через певний час ви також можете працювати: запитайте, коли.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = тимчасовий захист
# term: questura → { -questura } = управління поліції
l-5avqv = **Ви приїхали з України через війну?** Є [тимчасовий захист (protezione temporanea)][1]. Його просять в { -questura(case: "loc") }. Запитайте там, до якого дня він діє.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **Вам менше 18 років і ви тут без дорослих?** Читайте [сторінку для вас][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = Лікар, психолог і адвокат не розповідають вашу історію владі вашої країни.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = Якщо щось піде не так
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = оскарження
p-3qfry = Якщо відповідь «ні», на { -ricorso } дається **мало** днів, іноді менше десяти. Негайно йдіть з листом до адвоката.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = Адвокат може бути [за рахунок держави][1].
