### triage — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = визначення терміновості
# it: Il momento in cui un infermiere decide chi passa prima.
summary = Момент, коли медсестра вирішує, хто йде першим.
# it: codice; colore; urgenza; attesa
keywords = код; колір; терміново; чекати
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = Неважливо, хто прийшов раніше. Важливо, хто в тяжчому стані.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = Медсестра дає вам колір або номер. Якщо вам стане гірше, скажіть.
