### SPID — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = identidad digital
# it: Una password sicura per entrare nei siti degli uffici.
summary = Una contraseña segura para entrar en los sitios de las oficinas.
# it: identità digitale; password; entrare nei siti
keywords = identidad digital; contraseña; entrar en los sitios; clave
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID quiere decir Sistema pubblico di identità digitale.
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = Lea [cómo obtenerlo][1]. No se lo dé a nadie.
