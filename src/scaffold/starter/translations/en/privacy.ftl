### Privacy — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Privacy
# it: Questo sito non raccoglie dati su di te.
summary = This site collects no data about you.
# it: Il sito non usa cookie e non chiede niente ad altri siti. Quello che cerchi resta sul tuo telefono.
p-f4du9 = The site uses no cookies and asks nothing of other sites. What you look for stays on your phone.
