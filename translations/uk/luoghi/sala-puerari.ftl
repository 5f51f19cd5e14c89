### Sala Puerari — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = Sala Puerari
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = Зала для зустрічей у Міському музеї Кремони.
# it: Museo Civico; sala; convegni
keywords = Museo Civico; музей; зала; конференції
# it: Museo Civico
f-rvhqf = Міський музей (Museo Civico)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = Зала в Міському музеї (Museo Civico) Кремони.
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = У липні 2018 року тут пройшов [останній етап CO-AliZIONE][1]. Це був курс для муніципалітетів, які створюють мережі прийому.
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = Щоб дізнатися, чи відкрита зала, запитайте в музеї або в [муніципалітеті Кремони (Comune)][1].
