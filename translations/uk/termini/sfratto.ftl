### sfratto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = виселення
# it: L'ordine del giudice di lasciare la casa.
summary = Наказ судді залишити житло.
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судовий виконавець
keywords = суд; втратити житло; судовий виконавець
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = Воно може статися, якщо ви не платите або якщо закінчується договір. Наказати це може тільки суддя.
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = Читайте, [що робити][1].
