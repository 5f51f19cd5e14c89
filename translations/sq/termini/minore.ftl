### minore e minorenne — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = i mitur
# it: Chi ha meno di 18 anni.
summary = Kush është nën 18 vjeç.
# it: bambino; ragazzo; meno di 18 anni
keywords = fëmijë; adoleshent; nën 18 vjeç; minoren
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = kujdestar ligjor
p-2cd6c = Për të miturin zakonisht firmosin prindërit ose [kujdestari ligjor (tutore)][1].
