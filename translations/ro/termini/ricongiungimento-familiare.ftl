### ricongiungimento familiare — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = reîntregirea familiei
# it: Il diritto di far venire la tua famiglia in Italia.
summary = Dreptul de a vă aduce familia în Italia.
# it: famiglia; moglie; marito; figli
keywords = familie; soție; soț; copii; reunificare
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = minor
p-62gve = Este pentru soț, soție, copii minori și, în anumite cazuri, părinți.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Citiți [cum se cere][1].
