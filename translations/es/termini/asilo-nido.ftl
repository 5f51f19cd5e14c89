### asilo nido — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = guardería
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = El lugar para los niños desde pocos meses hasta los tres años.
# it: nido; bambini piccoli; zero tre anni
keywords = guardería; niños pequeños; cero a tres años; jardín maternal
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = No es obligatoria y normalmente usted paga. Lea [cómo se pide][1].
