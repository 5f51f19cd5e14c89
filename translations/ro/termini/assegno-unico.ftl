### assegno unico — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = alocație unică pentru copii
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = INPS
summary = Banii pe care INPS îi plătește în fiecare lună pentru copii.
# it: figli; assegni familiari; AUU
keywords = copii; alocație; alocația copilului; AUU
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = Se primește din a șaptea lună de sarcină până la 21 de ani, cu unele condiții.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Citiți [cum se cere][1].
