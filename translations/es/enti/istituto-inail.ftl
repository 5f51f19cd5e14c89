### INAIL — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = seguro de accidentes de trabajo
title = ===
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = El organismo que ayuda a quien se lastima o se enferma por el trabajo.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = seguro de accidentes de trabajo
keywords = INAIL; accidente de trabajo; enfermedad profesional

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = seguro de accidentes de trabajo
p-8ixxr = El [INAIL][1] es el seguro público para los [accidentes de trabajo][2]. Paga los días perdidos y la atención médica.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
p-rdz4c = El sitio es { $web }. Una [oficina de ayuda (patronato)][1] le ayuda gratis con la solicitud.
