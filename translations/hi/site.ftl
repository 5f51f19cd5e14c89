### Guida ai servizi di Cremona, Casalasco e Cremasco — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = Cremona, Casalasco और Cremasco की सेवाओं की गाइड
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = दस्तावेज़, सेहत, स्कूल, काम, घर: क्या माँगें, कहाँ जाएँ, क्या साथ ले जाएँ।
