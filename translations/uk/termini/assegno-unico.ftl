### assegno unico — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = єдина допомога на дітей
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = інститут соціального забезпечення
summary = Гроші, які INPS щомісяця платить на дітей.
# it: figli; assegni familiari; AUU
keywords = діти; дитячі виплати; AUU; assegni familiari
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = Діє від сьомого місяця вагітності до 21 року, за певних умов.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Читайте, [як її просити][1].
