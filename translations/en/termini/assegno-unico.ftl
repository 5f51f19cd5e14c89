### assegno unico — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = child benefit
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = social security institute
summary = The money that INPS pays every month for children.
# it: figli; assegni familiari; AUU
keywords = children; family allowance; AUU; child money
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = It runs from the seventh month of pregnancy up to 21 years old, with some conditions.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Read [how to apply][1].
