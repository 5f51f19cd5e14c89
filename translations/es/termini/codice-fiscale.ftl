### codice fiscale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = código fiscal
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = El código personal que le piden casi todas las oficinas.
# it: codice; tasse
keywords = código; impuestos; número fiscal
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = Es un código de dieciséis letras y números. Cada persona tiene el suyo.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = Lo necesita para trabajar, para la vivienda y para el médico. Lo da la Agenzia delle Entrate (oficina de impuestos).
