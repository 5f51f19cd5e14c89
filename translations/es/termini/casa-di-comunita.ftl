### Casa di comunità — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = centro de salud comunitario
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = Un lugar cerca de casa con médicos, enfermeros y ventanillas de salud.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = entidad pública de salud
keywords = médico; enfermero; análisis de sangre; ventanilla; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = Puede pedir información, hacerse consultas médicas y hablar con un enfermero. No es un hospital.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-rdqyq = Pregunte a la [entidad pública de salud (ASST)][1] cuál es el más cercano.
