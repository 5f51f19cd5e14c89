### graduatoria — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = classement
# it: Una lista in ordine: chi ha più punti passa prima.
summary = Une liste en ordre : la personne qui a plus de points passe avant.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = appel public
keywords = liste; points; place; concours
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = logement social
# term: nidi → { -asilo-nido } = crèche
p-2bwu5 = Il existe pour les logements sociaux, les crèches, les concours.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = Quand il sort, vérifiez votre nom. S’il y a une erreur, les jours pour le dire sont peu nombreux.
