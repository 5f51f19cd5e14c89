### ISEE — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = ===
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = Numărul care spune cât de bogată este familia dumneavoastră.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = venit
keywords = venit; reducere; bonus; ajutor
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = Cu un ISEE mic plătiți mai puțin sau primiți mai multe ajutoare. Refaceți-l în fiecare an.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Citiți [cum se cere][1].
