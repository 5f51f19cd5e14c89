### triage — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = triaje
# it: Il momento in cui un infermiere decide chi passa prima.
summary = El momento en que un enfermero decide quién pasa antes.
# it: codice; colore; urgenza; attesa
keywords = código; color; urgencia; espera
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = No cuenta quién llega primero. Cuenta quién está más grave.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = El enfermero le da un color o un número. Si empeora, dígalo.
