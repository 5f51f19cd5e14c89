### carta d'identità — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = documento de identidad
# it: La tessera che dice chi sei.
summary = La tarjeta que dice quién es usted.
# it: CIE; documento; carta identità elettronica
keywords = CIE; cédula; DNI; carnet de identidad electrónico
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = residencia registrada
p-9x8z3 = Lo da el municipio a quien tiene la [residencia registrada (residenza)][1]. Lea [cómo se pide][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = Para quien es extranjero no sirve para viajar.
