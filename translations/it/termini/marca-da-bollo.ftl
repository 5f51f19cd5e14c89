### termini/marca-da-bollo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = marca da bollo
summary = Un adesivo che compri per pagare una tassa su un documento.
keywords = bollo; tassa; tabaccaio
p-xtb4x = È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-s5dwm = L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
