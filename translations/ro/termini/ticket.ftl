### ticket — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = coplată
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = Partea pe care o plătiți dumneavoastră pentru o consultație, o analiză sau un medicament.
# it: pagare; visita; esame; medicina
keywords = plată; consultație; analiză; medicament; ticket
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = scutire
p-i56hy = Restul îl plătește statul. Unele persoane nu plătesc: au o [scutire (esenzione)][1].
