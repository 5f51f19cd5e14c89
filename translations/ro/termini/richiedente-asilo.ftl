### richiedente asilo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = solicitant de azil
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = Cine a cerut protecție și așteaptă răspunsul.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = protecție internațională
keywords = azil; cerere; refugiat
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = Are un document, se poate trata și are dreptul la un interpret. Dacă nu are casă, poate cere primirea într-un centru („accoglienza”).
