### Corso di rinforzo di italiano a Casteldidone — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Додатковий курс італійської в Кастельдідоне
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = Курс із проєкту, що вже минув. Ми не знаємо, чи він ще є.
# it: italiano; Casteldidone; corso
keywords = італійська; Casteldidone; курс
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = Курс був частиною проєкту [Terre di Inclusione][1]. Проєкт використовував кошти періоду 2014-2020.
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = державна школа для дорослих
p-xgsjd = Ми не знаємо дат і місця. Про сьогоднішні курси читайте на сторінці [курсів CPIA][1].
