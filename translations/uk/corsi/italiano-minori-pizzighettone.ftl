### Corso di rinforzo di italiano a Pizzighettone, per minori — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = неповнолітня особа
title = Додатковий курс італійської в Піццигеттоне, для неповнолітніх
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = Курс для дітей і підлітків. Це був проєкт у минулому.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = італійська; Pizzighettone; діти; підлітки; домашні завдання
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = Курс був частиною проєкту [Terre di Inclusione][1]. Проєкт використовував кошти періоду 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = Ми не знаємо дат і місця. Якщо вашій дитині потрібна італійська, запитайте в її школі.
