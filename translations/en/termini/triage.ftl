### triage — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = triage
# it: Il momento in cui un infermiere decide chi passa prima.
summary = The moment when a nurse decides who goes first.
# it: codice; colore; urgenza; attesa
keywords = code; colour; urgency; wait
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = It does not matter who arrives first. It matters who is in a more serious condition.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = The nurse gives you a colour or a number. If you feel worse, say so.
