### Corso di rinforzo di italiano a Pizzighettone, per minori — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = несовершеннолетний
title = Дополнительный курс итальянского в Пиццигеттоне, для несовершеннолетних
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = Курс для детей и подростков из прошлого проекта.
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = итальянский; Pizzighettone; дети; подростки; домашние задания
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = Курс был частью проекта [Terre di Inclusione][1]. Проект использовал деньги периода 2014-2020.
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = Мы не знаем дат и места. Если вашему ребёнку нужен итальянский, спросите в его школе.
