### residenza — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = реєстрація місця проживання
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = Місце, де ви зазвичай живете, записане в реєстрах муніципалітету (Comune).
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
keywords = адреса; де ви живете; реєстрація мешканців; прописка
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
p-zy6j5 = Реєстрація місця проживання потрібна для { -carta-di-identita }, лікаря і багатьох видів допомоги.
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = місце перебування
p-urwvk = Це не [місце перебування (domicilio)][1]. Читайте, [як її просити][2].
