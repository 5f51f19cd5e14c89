### luoghi/poliambulatorio
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Poliambulatorio
summary = Visite, prelievi e vaccini nel centro di Borgo Esempio.
# at
f-2bu9v = secondo piano, scala B
# hours_note
f-mr3rc = I prelievi finiscono alle 10.
# accessibility.note
f-hq2nv = chiedi la chiave in portineria
# phones.label
f-7uxn9 = centralino
p-uy43x = Il palazzo giallo accanto alla scuola.

## Come arrivare

p-uded9 = Autobus 1, fermata «Prova». Dalla stazione sono dieci minuti a piedi.

## Modalità di accesso

p-wwqz8 = Prendi il numero all'ingresso.
