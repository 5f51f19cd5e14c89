### domicilio — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = місце перебування
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = реєстрація місця проживання
summary = Місце, де ваші речі і справи, навіть якщо ви там не зареєстровані.
# it: indirizzo; recapito
keywords = адреса; контактна адреса
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = реєстрація місця проживання
p-4a37h = Ви можете мати [реєстрацію місця проживання][1] в одному муніципалітеті, а місце перебування (domicilio) в іншому.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = Коли установа питає про domicilio, напишіть адресу, на яку вам приходить пошта.
