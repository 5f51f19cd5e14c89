### assegno unico — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = asignación por hijos
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = instituto de seguridad social
summary = El dinero que el { -inps } paga cada mes por los hijos.
# it: figli; assegni familiari; AUU
keywords = hijos; asignación familiar; AUU; ayuda por hijos
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = Vale desde el séptimo mes de embarazo hasta los 21 años, con algunas condiciones.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Lea [cómo se pide][1].
