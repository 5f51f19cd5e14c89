### ricetta — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricetta
title = receta médica
# it: Il foglio del medico per avere una medicina, una visita o un esame.
summary = La hoja del médico para obtener una medicina, una consulta o un examen.
# it: impegnativa; prescrizione; medicina; ricetta elettronica; NRE
keywords = impegnativa; orden médica; medicina; receta electrónica; NRE
# it: Si chiama anche **impegnativa**. Spesso il medico ti dà solo un numero, o lo manda al telefono.
p-myd84 = Se llama también **impegnativa**. A menudo el médico le da solo un número, o lo envía al teléfono.
# it: In farmacia mostra il numero e la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
p-7um7y = En la farmacia muestre el número y la [tarjeta sanitaria (tessera sanitaria)][1].
