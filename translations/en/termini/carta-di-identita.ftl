### carta d'identità — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = identity card
# it: La tessera che dice chi sei.
summary = The card that says who you are.
# it: CIE; documento; carta identità elettronica
keywords = CIE; document; ID card; electronic identity card
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = registered residence
p-9x8z3 = The town hall gives it to people who have their [registered residence][1] there. Read [how to ask for it][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = For foreign citizens it is not valid for travelling.
