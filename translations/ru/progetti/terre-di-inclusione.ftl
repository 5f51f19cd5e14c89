### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: пути диалога в зонах Кремоны и Казаласко
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = Местный проект с курсами итальянского, медиаторами и материалами на нескольких языках.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; медиаторы; курсы итальянского
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = Это местная часть [LAB'IMPACT][1]. Её вела [Azienda Sociale Cremonese][2] с 15 организациями.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = Проект использовал деньги периода 2014-2020. У новости нет даты. Мы не знаем, что из этого есть сегодня.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Итальянский.** Курсы для взрослых, с вниманием к женщинам. Курсы для детей и помощь с домашними заданиями летом.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Медиаторы.** Курсы для работников и для медиаторов, единый список, общие правила работы и оплаты.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Информация.** Собрать то, что есть об услугах и проектах, перевести и рассказать об этом.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Ассоциации.** Найти те, что есть, поддержать их и укрепить ассоциации иностранных граждан.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = Когда вышла новость, начались дополнительные курсы итальянского в трёх муниципалитетах. Начался и курс для медиаторов.
