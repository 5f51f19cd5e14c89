### INAIL — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = assurance des accidents du travail
title = INAIL (assurance des accidents du travail)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = L’organisme qui aide les personnes blessées ou malades à cause du travail.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = assurance des accidents du travail
keywords = INAIL; accident du travail; maladie professionnelle; blessé

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = assurance des accidents du travail
p-8ixxr = L’[INAIL][1] est l’assurance publique pour les [accidents du travail][2]. Elle paie les jours perdus et les soins.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = bureau d’aide
p-rdz4c = Le site est { $web }. Un [bureau d’aide (patronato)][1] vous aide gratuitement pour la demande.
