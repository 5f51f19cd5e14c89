### richiedente asilo — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: richiedente asilo
title = solicitante de asilo
# it: Chi ha chiesto protezione e aspetta la risposta.
summary = Quien pidió protección y espera la respuesta.
# it: asilo; domanda; profugo
# term: asilo → { -protezione-internazionale } = protección internacional
keywords = asilo; solicitud; refugiado
# it: Ha un documento, può curarsi e ha diritto a un interprete. Se non ha casa, può chiedere l'accoglienza.
p-qfyaa = Tiene un documento, puede recibir atención médica y tiene derecho a un intérprete. Si no tiene casa, puede pedir la acogida (accoglienza).
