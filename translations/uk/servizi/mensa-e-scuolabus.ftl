### Mensa e autobus della scuola — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = Шкільна їдальня та автобус
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = Як записати дітей на харчування та шкільний автобус і платити менше.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = їдальня; mensa; шкільний автобус; scuolabus; обід; дієта; харчування
# it: il certificato del medico, per una dieta di salute
f-pixfs = довідка лікаря, якщо потрібна дієта через здоров’я
# it: il posto alla mensa o sull'autobus
f-2rr89 = місце в їдальні або в автобусі
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = Mensa – це обід у школі. Scuolabus – це автобус для дітей. Зазвичай їх організовує муніципалітет (Comune).

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = Для дітей і підлітків, які ходять до школи.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Запитайте у школі, чи є їдальня і шкільний автобус.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Запитайте в муніципалітеті, коли можна подати заяву. Часто це перед літом.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
l-t8ypk = Візьміть [ISEE][1], якщо він низький. Ви платите менше.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Скажіть, чого ваша дитина **не** може їсти.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-97wc5 = Платіть так, як каже муніципалітет. Зберігайте квитанції.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Дієта через релігію**, наприклад без свинини: напишіть це в заяві.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Алергія або хвороба:** принесіть довідку лікаря.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **Приїхали протягом року?** Запитайте відразу: часто ще є місце.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = Якщо щось піде не так
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-2bjqm = Не можете заплатити? Скажіть у муніципалітеті, поки борг не став завеликим. Поговоріть із [соціальним працівником][1].
