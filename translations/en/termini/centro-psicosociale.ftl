### centro psico-sociale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = mental health centre
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = The public service for the mental health of adults.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; psychiatrist; mental health; depression
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = social worker
p-s99y7 = Doctors, psychologists, nurses and social workers work there.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Read [how to ask for help][1].
