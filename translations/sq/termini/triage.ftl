### triage — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: triage
title = triazh
# it: Il momento in cui un infermiere decide chi passa prima.
summary = Çasti kur një infermier vendos kush kalon i pari.
# it: codice; colore; urgenza; attesa
keywords = kod; ngjyrë; urgjencë; pritje
# it: Non conta chi arriva prima. Conta chi è più grave.
p-4xb23 = Nuk ka rëndësi kush vjen i pari. Ka rëndësi kush është më rëndë.
# it: L'infermiere ti dà un colore o un numero. Se stai peggio, dillo.
p-x2k4k = Infermieri ju jep një ngjyrë ose një numër. Nëse bëheni më keq, thojeni.
