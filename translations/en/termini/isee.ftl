### ISEE — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = family wealth indicator
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = The number that says how wealthy your family is.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = income
keywords = income; discount; bonus
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = With a low ISEE you pay less or receive more help. Do it again every year.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Read [how to apply][1].
