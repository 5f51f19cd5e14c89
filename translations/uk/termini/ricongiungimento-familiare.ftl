### ricongiungimento familiare — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = возз’єднання сім’ї
# it: Il diritto di far venire la tua famiglia in Italia.
summary = Право привезти свою сім’ю до Італії.
# it: famiglia; moglie; marito; figli
keywords = сім’я; дружина; чоловік; діти
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = неповнолітня особа
p-62gve = Стосується чоловіка, дружини, неповнолітніх дітей і, в певних випадках, батьків.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Читайте, [як її просити][1].
