### istituto comprensivo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = шкільний комплекс
# it: Più scuole insieme: infanzia, primaria e medie.
summary = Кілька шкіл разом: дитячий садок, початкова і середня школа.
# it: scuola; elementari; medie; IC
keywords = школа; початкова школа; середня школа; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = Має один секретаріат і одного директора. Щоб записати дитину, ідіть до секретаріату.
