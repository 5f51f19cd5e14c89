### saldo e giacenza media — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = solde et solde moyen
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = Combien d’argent il y avait sur le compte : à la fin de l’année et en moyenne.
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = indicateur des ressources de la famille
keywords = banque; poste; compte; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
p-tbeci = Vous les demandez à la banque ou à la poste. Ils servent pour l’[ISEE][1].
