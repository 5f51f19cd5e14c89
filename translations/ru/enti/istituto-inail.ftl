### INAIL — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = страхование от несчастных случаев на работе
title = ===
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Учреждение, которое помогает тем, кто получил травму или заболел из-за работы.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = страхование от несчастных случаев на работе
keywords = INAIL; травма на работе; несчастный случай; профессиональная болезнь

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = страхование от несчастных случаев на работе
p-8ixxr = [INAIL][1] — это государственное страхование от [несчастных случаев на работе][2]. Он оплачивает потерянные дни и лечение.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
p-rdz4c = Сайт: { $web }. [Бюро помощи с документами (patronato)][1] бесплатно поможет вам с заявлением.
