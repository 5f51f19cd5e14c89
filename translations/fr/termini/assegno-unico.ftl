### assegno unico — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = allocation pour les enfants
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = institut national de sécurité sociale
summary = L’argent que l’INPS paie chaque mois pour les enfants.
# it: figli; assegni familiari; AUU
keywords = enfants; allocations familiales; AUU
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = Elle vaut du septième mois de grossesse jusqu’à 21 ans, avec certaines conditions.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Lisez [comment la demander][1].
