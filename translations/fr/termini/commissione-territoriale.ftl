### Commissione territoriale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Commissione territoriale
title = commission d’asile
# it: Le persone che ascoltano la tua storia e decidono sull'asilo.
# term: asilo → { -protezione-internazionale } = protection internationale
summary = Les personnes qui écoutent votre histoire et décident sur l’asile.
# it: intervista; asilo; colloquio
# term: asilo → { -protezione-internazionale } = protection internationale
keywords = entretien; asile; interview
# it: Parli con una persona, con un interprete. Puoi portare le prove e un avvocato.
p-nupiw = Vous parlez avec une personne, avec un interprète. Vous pouvez apporter les preuves et venir avec un avocat.
# it: Di' la verità. Se non capisci una domanda, dillo.
p-yrn3w = Dites la vérité. Si vous ne comprenez pas une question, dites-le.
