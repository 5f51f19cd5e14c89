### Casa di comunità — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = community health centre
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = A place near your home with doctors, nurses and health desks.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = public health agency
keywords = doctor; nurse; blood tests; desk; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = You can ask for information, have medical visits and talk to a nurse. It is not a hospital.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-rdqyq = Ask the [ASST][1] which is the nearest one.
