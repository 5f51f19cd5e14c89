### centro psico-sociale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = центр психічного здоров’я
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = Державна служба психічного здоров’я дорослих.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; психіатр; психічне здоров’я; депресія
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = соціальний працівник
p-s99y7 = Там працюють лікарі, психологи, медсестри і соціальні працівники.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Читайте, [як попросити допомоги][1].
