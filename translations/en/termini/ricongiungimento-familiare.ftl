### ricongiungimento familiare — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = family reunification
# it: Il diritto di far venire la tua famiglia in Italia.
summary = The right to bring your family to Italy.
# it: famiglia; moglie; marito; figli
keywords = family; wife; husband; children
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = person under 18
p-62gve = It is for a husband, a wife, children under 18 and, in certain cases, parents.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Read [how to apply][1].
