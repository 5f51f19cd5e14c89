### DSU — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = déclaration pour l’ISEE
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = indicateur des ressources de la famille
summary = Le formulaire avec les données de la famille. C’est à partir de là qu’on calcule l’ISEE.
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = indicateur des ressources de la famille
# term: caf → { -caf } = centre d’aide pour les impôts
keywords = ISEE; déclaration; CAF
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = centre d’aide pour les impôts
# term: inps → { -inps } = institut national de sécurité sociale
p-m46tp = DSU veut dire « dichiarazione sostitutiva unica » (déclaration unique pour l’ISEE). Vous la remplissez avec le [centre d’aide pour les impôts (CAF)][1] ou sur le site de l’INPS.
