### ricongiungimento familiare — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = воссоединение семьи
# it: Il diritto di far venire la tua famiglia in Italia.
summary = Право привезти свою семью в Италию.
# it: famiglia; moglie; marito; figli
keywords = семья; жена; муж; дети
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = несовершеннолетний
p-62gve = Оно касается мужа, жены, несовершеннолетних детей и, в некоторых случаях, родителей.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = Читайте, [как подать заявление][1].
