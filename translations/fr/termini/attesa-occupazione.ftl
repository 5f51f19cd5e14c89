### permesso per attesa occupazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = permis pour recherche d’emploi
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = Le permis pour les personnes qui ont perdu leur travail et en cherchent un autre.
# it: perso il lavoro; permesso; disoccupato
keywords = perte du travail; permis; chômage
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
p-kwc73 = Il dure d’habitude au moins un an. Inscrivez-vous tout de suite au [centre pour l’emploi (centro per l’impiego)][1].
