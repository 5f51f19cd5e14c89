### Associazioni — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = Асоціації
# it: Gruppi e volontari della zona.
summary = Групи і волонтери нашої зони.
# it: associazioni; volontari; comunità
keywords = асоціації; волонтери; громада; товариства; діаспора
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = У групі ви знайдете друзів і допомогу. Читайте, [як її знайти][1].
