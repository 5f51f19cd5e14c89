### Privacy — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Приватність
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = Цей довідник не стежить за вами: жодних cookie, жодних запитів до інших сайтів.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = Ви можете читати цей довідник і не казати, хто ви. Реєструватися не потрібно.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = Чого ми не робимо
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = Ми не використовуємо **cookie**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = Сторінки нічого не запитують в інших сайтів. Тут немає ні реклами, ні статистики інших компаній.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = Слова, які ви шукаєте, залишаються у вашому браузері. Їх ніхто не отримує.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = Що залишається у вашому телефоні
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = Сторінки, які ви відкриваєте, залишаються у вашому браузері. Так ви можете читати їх і без інтернету.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = Найделікатніші сторінки, наприклад допомога проти насильства, не залишаються. Вони залишаються, лише якщо ви збережете весь довідник. Але в історії браузера видно, що ви їх відкривали.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Той, хто користується вашим телефоном, може побачити сторінки, які ви відкривали. Щоб їх прибрати, видаліть у браузері дані цього сайту та історію.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = Коли ви виходите з довідника
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Деякі посилання ведуть на сайти інших організацій. На тих сайтах діють їхні правила.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = Якщо ви торкнетеся номера, телефон підготує дзвінок. Ви самі вирішуєте, чи дзвонити.
