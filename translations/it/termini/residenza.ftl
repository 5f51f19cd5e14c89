### termini/residenza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = residenza
summary = Il posto dove vivi di solito, scritto nei registri del Comune.
keywords = indirizzo; dove abiti; anagrafe
p-zy6j5 = La residenza serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
p-urwvk = Non è il [domicilio][1]. Leggi [come si chiede][2].
