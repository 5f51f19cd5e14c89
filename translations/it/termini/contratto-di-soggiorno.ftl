### termini/contratto-di-soggiorno
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = contratto di soggiorno
summary = Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
keywords = lavoro; datore di lavoro
p-k7kyf = Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
p-tjbaa = Senza questo contratto il permesso per lavoro non arriva.
