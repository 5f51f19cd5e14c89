### SPID — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = digital identity
# it: Una password sicura per entrare nei siti degli uffici.
summary = A secure password to enter the websites of the offices.
# it: identità digitale; password; entrare nei siti
keywords = digital identity; password; login
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID stands for Sistema pubblico di identità digitale.
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Read [how to get it][1]. Do not give it to anyone.
