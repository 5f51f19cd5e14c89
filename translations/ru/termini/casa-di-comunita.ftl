### Casa di comunità — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = ???
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = ???
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = местное учреждение здравоохранения
keywords = ???
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = ???
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-rdqyq = ???
