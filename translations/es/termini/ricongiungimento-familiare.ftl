### ricongiungimento familiare — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = reagrupación familiar
# it: Il diritto di far venire la tua famiglia in Italia.
summary = El derecho de traer a su familia a Italia.
# it: famiglia; moglie; marito; figli
keywords = familia; esposa; esposo; hijos; reunificación
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = menor de edad
p-62gve = Vale para esposo, esposa, hijos menores y, en ciertos casos, padres.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Lea [cómo se pide][1].
