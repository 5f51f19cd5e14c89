### sindacato — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = syndicat
# it: Un'associazione che difende i lavoratori.
summary = Une association qui défend les travailleurs.
# it: diritti; lavoratori; vertenza
keywords = droits; travailleurs; conflit du travail
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = fiche de paie
p-g9i5v = Il contrôle le contrat et la fiche de paie. Il vous aide si on ne vous paie pas.
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = D’habitude, vous vous inscrivez avec une petite somme. Il y a aussi des syndicats de locataires, pour le logement.
