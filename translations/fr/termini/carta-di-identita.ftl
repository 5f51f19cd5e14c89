### carta d'identità — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: carta d'identità
title = carte d’identité
# it: La tessera che dice chi sei.
summary = La carte qui dit qui vous êtes.
# it: CIE; documento; carta identità elettronica
keywords = CIE; pièce d’identité; carte d’identité électronique
# it: La dà il Comune a chi ha la [residenza][1]. Leggi [come si chiede][2].
# note: [1] = termini/residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = résidence
p-9x8z3 = La mairie la donne aux personnes qui ont la [résidence (residenza)][1]. Lisez [comment la demander][2].
# it: Per chi è straniero non vale per viaggiare.
p-5iupu = Pour les étrangers, elle ne permet pas de voyager.
