### termini/servizi-abitativi-pubblici
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = servizi abitativi pubblici
summary = Il nome ufficiale delle case popolari in Lombardia.
keywords = casa popolare; ALER; alloggio
# note: [1] = servizi/casa-popolare
p-d3mrr = Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
