### termini/busta-paga
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = busta paga
summary = Il foglio di ogni mese con la paga, le ore e le tasse.
keywords = stipendio; cedolino; salario
p-krgcy = Il datore di lavoro deve dartela. Conservale tutte.
p-evfez = Sono prove per il permesso, la casa e la pensione.
