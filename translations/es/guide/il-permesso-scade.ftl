### Il mio permesso sta per scadere — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = ???
# it: Che cosa fare nei mesi prima della scadenza.
summary = ???
# it: scadenza; rinnovo; permesso scaduto
keywords = ???
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = oficina de ayuda
f-yrapq = ???
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = ???
# it: Fai la domanda alla posta.
f-nnmkj = ???
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
f-er6fi = ???
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = registro de residentes
f-rzunc = ???
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = oficina de ayuda
p-vvev9 = ???
