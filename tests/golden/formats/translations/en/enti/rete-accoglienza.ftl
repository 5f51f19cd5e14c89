### Rete dell'accoglienza — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete dell'accoglienza
title = ???
# it: Enti e associazioni che lavorano insieme.
summary = ???
# it: capofila
f-rnn83 = ???
# it: sportello e corsi
f-y7996 = ???
