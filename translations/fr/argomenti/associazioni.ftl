### Associazioni — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = Associations
# it: Gruppi e volontari della zona.
summary = Groupes et bénévoles de la zone.
# it: associazioni; volontari; comunità
keywords = associations; bénévoles; communauté; groupe; amis
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = Dans un groupe, vous trouvez des amis et de l’aide. Lisez [comment en trouver un][1].
