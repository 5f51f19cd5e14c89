### ISEE — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = indicador económico de la familia
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = El número que dice cuánto dinero tiene su familia.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = ingresos
keywords = ingresos; descuento; bono
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = Con un ISEE bajo paga menos o recibe más ayudas. Hágalo de nuevo cada año.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Lea [cómo se pide][1].
