### centro psico-sociale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = centre de santé mentale
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = Le service public pour la santé mentale des adultes.
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; psychiatre; santé mentale; dépression
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = assistante sociale
p-s99y7 = Des médecins, des psychologues, des infirmiers et des assistantes sociales y travaillent.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = Lisez [comment demander de l’aide][1].
