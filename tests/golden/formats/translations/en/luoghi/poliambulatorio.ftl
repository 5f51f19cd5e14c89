### Poliambulatorio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Poliambulatorio
title = Health centre
# it: Visite, prelievi e vaccini nel centro di Borgo Esempio.
summary = ???
# it: secondo piano, scala B
f-2bu9v = ???
# it: I prelievi finiscono alle 10.
f-mr3rc = ???
# it: chiedi la chiave in portineria
f-hq2nv = ???
# it: centralino
f-7uxn9 = ???
# it: Il palazzo giallo accanto alla scuola.
p-uy43x = ???

## Come arrivare

# it: Autobus 1, fermata «Prova». Dalla stazione sono dieci minuti a piedi.
p-uded9 = ???

## Modalità di accesso

# it: Prendi il numero all'ingresso.
p-wwqz8 = ???
