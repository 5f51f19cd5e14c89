### INAIL — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = страхування від нещасних випадків на роботі
title = INAIL
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Установа, яка допомагає тим, хто травмувався або захворів через роботу.
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = страхування від нещасних випадків на роботі
keywords = INAIL; нещасний випадок; травма на роботі; професійна хвороба

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = страхування від нещасних випадків на роботі
p-8ixxr = [INAIL][1] – це державне страхування від [нещасних випадків на роботі][2]. Воно оплачує втрачені дні і лікування.
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
p-rdz4c = Сайт: { $web }. [Бюро допомоги з документами (patronato)][1] безкоштовно допоможе вам із заявою.
