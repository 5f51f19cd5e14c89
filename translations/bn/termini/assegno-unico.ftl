### assegno unico — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = শিশু ভাতা
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
summary = সন্তানদের জন্য INPS প্রতি মাসে যে টাকা দেয়।
# it: figli; assegni familiari; AUU
keywords = ???
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = ???
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = ???
