### carta d'identità — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = carte de identitate
# it: La tessera che dice chi sei.
summary = Cardul care spune cine sunteți.
# it: CIE; documento; carta identità elettronica
keywords = CIE; buletin; act de identitate; carte electronică
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = rezidență
p-9x8z3 = O dă primăria celor care au [rezidență (residenza)][1]. Citiți [cum se cere][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = Pentru cetățenii străini nu este valabilă pentru călătorii.
