### tessera sanitaria — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = ???
# it: La tessera che dà accesso alle cure del Servizio sanitario nazionale.
summary = ???
# it: È una carta di plastica con il tuo **codice fiscale**. Non è un documento di identità.
p-jtbxn = ???
