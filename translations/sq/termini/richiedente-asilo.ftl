### richiedente asilo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = azilkërkues
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = Kush ka kërkuar mbrojtje dhe pret përgjigjen.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
keywords = azil; kërkesë; refugjat
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = Ka një dokument, mund të mjekohet dhe ka të drejtë për një përkthyes. Nëse nuk ka shtëpi, mund të kërkojë strehim (accoglienza).
