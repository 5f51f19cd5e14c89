### Casa di comunità — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = centre de santé de proximité
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = Un lieu près de chez vous avec des médecins, des infirmiers et des guichets de santé.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = établissement public de santé
keywords = médecin; infirmier; prise de sang; guichet; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = Vous pouvez demander des informations, avoir une consultation et parler avec un infirmier. Ce n’est pas un hôpital.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-rdqyq = Demandez à l’[établissement public de santé (ASST)][1] lequel est le plus proche.
