### assegno unico — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = единое пособие на детей
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = институт социального обеспечения
summary = Деньги, которые INPS платит каждый месяц на детей.
# it: figli; assegni familiari; AUU
keywords = дети; детские деньги; семейные пособия; AUU
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = Его платят с седьмого месяца беременности до 21 года, при некоторых условиях.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Читайте, [как подать заявление][1].
