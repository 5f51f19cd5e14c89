### asilo nido — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: asilo nido
title = crèche
# it: Il posto per i bambini da pochi mesi a tre anni.
summary = Le lieu pour les enfants de quelques mois à trois ans.
# it: nido; bambini piccoli; zero tre anni
keywords = crèche; garderie; petits enfants; bébé
# it: Non è obbligatorio e di solito paghi. Leggi [come si chiede][1].
# note: [1] = servizi/asilo-nido-e-infanzia
p-gus2b = Elle n’est pas obligatoire et d’habitude vous payez. Lisez [comment la demander][1].
