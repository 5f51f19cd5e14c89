### INAIL — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = INAIL
title = INAIL (asigurarea pentru accidente de muncă)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Instituția care ajută persoanele care se accidentează sau se îmbolnăvesc din cauza muncii.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = INAIL
keywords = INAIL; accident de muncă; boală profesională

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = INAIL
p-8ixxr = [INAIL][1] este asigurarea publică pentru [accidentele de muncă][2]. Plătește zilele pierdute și îngrijirile.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
p-rdz4c = Site-ul este { $web }. Un [birou de asistență (patronato)][1] vă ajută gratuit cu cererea.
