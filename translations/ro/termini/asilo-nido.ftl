### asilo nido — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = creșă
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = Locul pentru copiii de la câteva luni la trei ani.
# it: nido; bambini piccoli; zero tre anni
keywords = creșă; copii mici; zero-trei ani; bebeluș
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = Nu este obligatorie și de obicei plătiți. Citiți [cum se cere][1].
