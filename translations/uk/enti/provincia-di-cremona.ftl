### Provincia di Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = Провінція Кремона
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = центр зайнятості
summary = Установа всієї території. У Ломбардії провінції керують центрами зайнятості.
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
keywords = провінція; центр зайнятості; робота

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = Провінція Кремона входила до [мережі Mondinsieme][1]. Угода мережі закінчилася у 2014 році.
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = центр зайнятості
p-fi2dd = У Ломбардії провінції керують [центрами зайнятості (centri per l'impiego)][1]. Якщо шукаєте роботу, читайте, [як це зробити][2].
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = Тут немає адреси і телефону. Запитайте їх у вашому муніципалітеті (Comune).
