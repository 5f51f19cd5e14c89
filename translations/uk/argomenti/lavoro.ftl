### Lavoro — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Робота
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Пошук роботи, договір, права, безробіття.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = інститут соціального забезпечення
keywords = робота; договір; зарплата; безробітний; INPS; контракт
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
p-cscmx = Шукаєте роботу? Ідіть до [центру зайнятості (centro per l'impiego)][1]. Уже працюєте? Читайте про [ваші права][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
p-a7437 = Втратили роботу? Читайте, [що робити][1]. Роботодавець вас звільняє? Читайте про [звільнення роботодавцем (licenziamento)][2].
