### ISEE — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = indicateur des ressources de la famille
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = Le chiffre qui dit ce que votre famille gagne et possède.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = revenus
keywords = revenus; réduction; bonus
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = Avec un ISEE bas, vous payez moins ou recevez plus d’aides. Refaites-le chaque année.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Lisez [comment le demander][1].
