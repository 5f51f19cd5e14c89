### pediatra di libera scelta — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = pediatër
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = Mjeku falas i fëmijëve, më së shumti deri në 14 vjeç.
# it: pediatra; bambini; PLS
keywords = pediatër; fëmijë; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = E zgjidhni ju ndër ata që kanë vende të lira. Lexoni [si bëhet][1].
