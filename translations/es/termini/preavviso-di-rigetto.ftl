### preavviso di rigetto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = ???
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = ???
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis
# term: questura → { -questura } = jefatura de policía
keywords = ???
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = ???
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = jefatura de policía
p-e5q9m = ???
