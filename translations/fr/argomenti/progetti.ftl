### Progetti e reti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti e reti
title = Projets et réseaux
# it: Che cosa si è fatto nella zona. Molti progetti sono finiti.
summary = Ce qui a été fait dans la zone. Beaucoup de projets sont terminés.
# it: progetti; FAMI; rete; buone pratiche
keywords = projets; FAMI; réseau; bonnes pratiques
# it: Qui c'è la storia dei progetti. Se ti serve un aiuto oggi, parti dagli [altri argomenti][1].
# note: [1] = argomenti/documenti
p-zqp6y = Ici, vous trouvez l’histoire des projets. Si vous avez besoin d’aide aujourd’hui, commencez par les [autres thèmes][1].
