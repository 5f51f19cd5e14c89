### richiedente asilo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = шукач притулку
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = Той, хто попросив захисту і чекає відповіді.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = міжнародний захист
keywords = притулок; заява; біженець
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = Має документ, може лікуватися і має право на перекладача. Якщо не має житла, може просити accoglienza (розміщення: житло і харчування).
