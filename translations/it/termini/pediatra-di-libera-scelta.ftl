### termini/pediatra-di-libera-scelta
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = pediatra di libera scelta
summary = Il medico gratuito dei bambini, fino a 14 anni al massimo.
keywords = pediatra; bambini; PLS
# note: [1] = servizi/pediatra
p-xeb53 = Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
