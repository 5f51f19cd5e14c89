### INAIL — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = страхование от несчастных случаев на работе
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = Учреждение, которое помогает тем, кто получил травму или заболел из-за работы.
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = несчастный случай; травма на работе; профессиональная болезнь
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = Читайте, [что делать][1], если вы получили травму.
