### ricongiungimento familiare — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = regroupement familial
# it: Il diritto di far venire la tua famiglia in Italia.
summary = Le droit de faire venir votre famille en Italie.
# it: famiglia; moglie; marito; figli
keywords = famille; femme; mari; enfants
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = mineur
p-62gve = Il vaut pour mari, femme, enfants mineurs et, dans certains cas, parents.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Lisez [comment le demander][1].
