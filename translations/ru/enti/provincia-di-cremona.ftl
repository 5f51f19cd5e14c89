### Provincia di Cremona — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = Провинция Кремона
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = центр занятости
summary = Учреждение всей территории. В Ломбардии провинции управляют центрами занятости.
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
keywords = провинция; центр занятости; работа

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = Провинция Кремона входила в [сеть Mondinsieme][1]. Соглашение сети закончилось в 2014 году.
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = центр занятости
p-fi2dd = В Ломбардии провинции управляют [центрами занятости][1]. Если ищете работу, читайте, [как это сделать][2].
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = Здесь не хватает адреса и телефона. Спросите их в вашем муниципалитете.
