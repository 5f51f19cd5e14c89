### richiedente asilo — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = demandeur d’asile
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = Une personne qui a demandé une protection et attend la réponse.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = protection internationale
keywords = asile; demande; réfugié
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = Elle a un document, peut se soigner et a droit à un interprète. Si elle n’a pas de logement, elle peut demander l’accueil (accoglienza).
