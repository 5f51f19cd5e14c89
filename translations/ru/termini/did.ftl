### DID — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = заявление о готовности работать
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = Заявление о том, что вы без работы и готовы работать.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
keywords = безработный; центр занятости; заявление
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
p-h23id = DID значит «заявление о немедленной готовности работать» (dichiarazione di immediata disponibilità). Его подают в [центре занятости (centro per l'impiego)][1] или онлайн.
