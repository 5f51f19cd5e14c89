### Pronto intervento — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pronto intervento
title = طوارئ
# it: Quando qualcuno è in pericolo.
summary = عندما يكون أحد في خطر.
# it: Chiama il { $phone }.
# note: $phone = un dato; lo scrive il sito
p-s62bw = ???
