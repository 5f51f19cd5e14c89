### privacy
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Privacy
summary = Questo sito non raccoglie dati su di te.
p-f4du9 = Il sito non usa cookie e non chiede niente ad altri siti. Quello che cerchi resta sul tuo telefono.
