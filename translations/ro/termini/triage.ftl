### triage — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = triaj
# it: Il momento in cui un infermiere decide chi passa prima.
summary = Momentul în care un asistent medical hotărăște cine trece primul.
# it: codice; colore; urgenza; attesa
keywords = cod; culoare; urgență; așteptare
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = Nu contează cine vine primul. Contează cine este mai grav.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = Asistentul medical vă dă o culoare sau un număr. Dacă vă simțiți mai rău, spuneți.
