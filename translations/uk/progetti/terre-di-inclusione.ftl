### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: шляхи діалогу в зонах Кремони і Казаласко
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = Місцевий проєкт із курсами італійської, медіаторами і матеріалами кількома мовами.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; медіатори; курси італійської
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = Це місцева частина [LAB'IMPACT][1]. Нею керувала [Azienda Sociale Cremonese][2] разом із 15 організаціями.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = Проєкт використовував кошти періоду 2014-2020. Новина не має дати. Ми не знаємо, що з цього є сьогодні.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Італійська мова.** Курси для дорослих, з увагою до жінок. Курси для дітей і допомога з домашніми завданнями влітку.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Медіатори.** Курси для працівників і для медіаторів, єдиний список, спільні правила роботи й оплати.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Інформація.** Зібрати те, що є про служби та проєкти, перекласти і розповісти людям.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Асоціації.** Знайти ті, що є, підтримати їх і зміцнити асоціації іноземних громадян.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = Коли вийшла новина, у трьох муніципалітетах уже почалися додаткові курси італійської. Почався також курс для медіаторів.
