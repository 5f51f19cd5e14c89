### Casa di comunità — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = centru comunitar de sănătate
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = Un loc aproape de casă cu medici, asistenți medicali și ghișee de sănătate.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = ASST
keywords = medic; asistent medical; analize; ghișeu; ASST; dispensar
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = Puteți cere informații, face consultații și vorbi cu un asistent medical. Nu este un spital.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-rdqyq = Întrebați la [ASST][1] care este cel mai apropiat.
