### SPID — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = ===
# it: Una password sicura per entrare nei siti degli uffici.
summary = O parolă sigură ca să intrați pe site-urile instituțiilor.
# it: identità digitale; password; entrare nei siti
keywords = identitate digitală; parolă; intrare pe site-uri; cont
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID înseamnă „Sistema pubblico di identità digitale” (sistemul public de identitate digitală).
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Citiți [cum îl obțineți][1]. Nu îl dați nimănui.
