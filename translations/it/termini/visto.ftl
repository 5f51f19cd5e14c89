### termini/visto
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = visto d'ingresso
summary = Il permesso di entrare in Italia. È nel passaporto.
keywords = consolato; ambasciata; entrare
p-u329e = Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# note: [1] = termini/permesso-di-soggiorno
p-yzggk = Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
