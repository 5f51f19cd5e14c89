### Corso di rinforzo di italiano a Casalmaggiore — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = Додатковий курс італійської в Казальмаджоре
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = Курс для дорослих із проєкту, що вже минув. Ми не знаємо, чи він ще є.
# it: italiano; Casalmaggiore; corso; adulti
keywords = італійська; Casalmaggiore; курс; дорослі
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = Курс був частиною проєкту [Terre di Inclusione][1]. Проєкт використовував кошти періоду 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = державна школа для дорослих
p-pkh52 = Ми не знаємо дат і місця. Про сьогоднішні курси читайте на сторінці [курсів CPIA][1].
