### contratto di soggiorno — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = contrat de séjour
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = Le contrat que vous signez avec la personne qui vous fait travailler, pour avoir le permis.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = employeur
keywords = travail; employeur; patron
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-k7kyf = Il est signé par le travailleur et l’employeur. Il dit aussi qu’il y a un logement adapté. En règle générale, vous le signez tous les deux dans les 15 jours après l’entrée, au plus tard.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Sans ce contrat, le permis pour travail n’arrive pas.
