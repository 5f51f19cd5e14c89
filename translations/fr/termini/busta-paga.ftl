### busta paga — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = fiche de paie
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = Le papier de chaque mois avec le salaire, les heures et les impôts.
# it: stipendio; cedolino; salario
keywords = salaire; bulletin de paie; paye
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-krgcy = L’employeur doit vous la donner. Gardez-les toutes.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = Ce sont des preuves pour le permis, le logement et la retraite.
