### centro psico-sociale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = centro de salud mental
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = El servicio público para la salud mental de los adultos.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; psiquiatra; salud mental; depresión
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = trabajador social
p-s99y7 = Allí trabajan médicos, psicólogos, enfermeros y trabajadores sociales.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Lea [cómo pedir ayuda][1].
