### assegno unico — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno unico
title = shtesa për fëmijë
# it: I soldi che l'INPS paga ogni mese per i figli.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
summary = Paratë që INPS paguan çdo muaj për fëmijët.
# it: figli; assegni familiari; AUU
keywords = fëmijë; lekët e fëmijëve; AUU; shtesë familjare
# it: Vale dal settimo mese di gravidanza fino a 21 anni, con alcune condizioni.
p-iptir = Vlen nga muaji i shtatë i shtatzënisë deri në 21 vjeç, me disa kushte.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/assegno-unico-figli
p-98tuh = Lexoni [si kërkohet][1].
