### Casa di comunità — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = qendër shëndetësore e komunitetit
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = Një vend pranë shtëpisë me mjekë, infermierë dhe sportele shëndeti.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
keywords = mjek; infermier; analiza; sportel; ASST; qendër shëndetësore
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = Mund të kërkoni informacione, të bëni vizita dhe të flisni me një infermier. Nuk është spital.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-rdqyq = Pyesni [ASST-në][1] cila është më e afërta.
