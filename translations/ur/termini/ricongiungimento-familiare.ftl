### ricongiungimento familiare — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricongiungimento familiare
title = خاندان کو اٹلی بلانا
# it: Il diritto di far venire la tua famiglia in Italia.
summary = اپنے خاندان کو اٹلی بلانے کا حق۔
# it: famiglia; moglie; marito; figli
keywords = خاندان; بیوی; شوہر; بچے
# it: Vale per marito, moglie, figli minori e, in certi casi, genitori.
# term: minori → { -minore } = نابالغ
p-62gve = یہ شوہر، بیوی، نابالغ بچوں اور کچھ صورتوں میں والدین کے لیے ہے۔
# it: Leggi [come si chiede][1].
# note: [1] = servizi/ricongiungimento
p-w3jt4 = پڑھیں [درخواست کیسے دیں][1]۔
