### ISEE — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = показник достатку сім’ї
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = Число, яке показує достаток вашої сім’ї.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = дохід
keywords = дохід; знижка; пільги; бонус
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = З низьким ISEE ви менше платите або отримуєте більше допомоги. Робіть його знову щороку.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Читайте, [як її просити][1].
