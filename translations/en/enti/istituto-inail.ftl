### INAIL — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = work accident insurance
title = INAIL (work accident insurance)
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = The institute that helps people who get hurt or become ill because of work.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = work accident insurance
keywords = INAIL; accident at work; occupational disease; infortunio

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = work accident insurance
p-8ixxr = [INAIL][1] is the public insurance for [accidents at work][2]. It pays for the lost days and the treatment.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
p-rdz4c = The website is { $web }. An [advice office (patronato)][1] helps you with the application free of charge.
