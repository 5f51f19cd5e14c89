### Lavoro — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = Работа
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = Поиск работы, договор, права, безработица.
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = институт социального обеспечения
keywords = работа; договор; зарплата; безработный; INPS; контракт
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
p-cscmx = Ищете работу? Идите в [центр занятости (centro per l'impiego)][1]. Уже работаете? Читайте о [ваших правах][2].
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: licenziamento → { -licenziamento } = увольнение работодателем
p-a7437 = Вы потеряли работу? Читайте, [что делать][1]. Работодатель вас увольняет? Читайте про [увольнение работодателем (licenziamento)][2].
