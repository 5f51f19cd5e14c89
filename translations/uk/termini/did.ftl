### DID — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = заява про готовність працювати
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = Заява про те, що ви без роботи і готові працювати.
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
keywords = безробітний; центр зайнятості
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
p-h23id = DID означає «заява про негайну готовність працювати». Її роблять у [центрі зайнятості (centro per l'impiego)][1] або онлайн.
