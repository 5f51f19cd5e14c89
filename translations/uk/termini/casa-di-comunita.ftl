### Casa di comunità — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = громадський центр здоров’я
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = Заклад близько від дому з лікарями, медсестрами і віконцями з питань здоров’я.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = місцева установа охорони здоров’я
keywords = лікар; медсестра; аналіз крові; віконце; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = Ви можете запитати інформацію, пройти огляди і поговорити з медсестрою. Це не лікарня.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-rdqyq = Запитайте в [ASST][1], який із них найближчий.
