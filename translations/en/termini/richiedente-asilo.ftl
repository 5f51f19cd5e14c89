### richiedente asilo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = asylum seeker
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = A person who has asked for protection and is waiting for the answer.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = international protection
keywords = asylum; application; refugee
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = They have a document, can get treatment and have a right to an interpreter. If they have no home, they can ask for reception (accoglienza).
