### asilo nido — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = day nursery
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = The place for children from a few months to three years old.
# it: nido; bambini piccoli; zero tre anni
keywords = nursery; small children; zero to three years; creche
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = It is not compulsory and you usually pay. Read [how to apply][1].
